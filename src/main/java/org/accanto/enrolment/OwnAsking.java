package org.accanto.enrolment;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.accanto.shared.Actor;
import org.accanto.shared.HoldsPersonalData;
import org.accanto.shared.HoldsPersonalData.Entry;
import org.accanto.shared.HoldsPersonalData.Kind;
import org.accanto.shared.HoldsPersonalData.Value;
import org.accanto.shared.OwnTable;
import org.springframework.stereotype.Component;

/** A peer's own data: what they asked for and told. */
@Component
class OwnAsking {

  static final String AREA = "programme.area.";

  private final Wishes wishes;
  private final SayingRows sayings;
  private final ImportPeers invited;
  private final SafetyRows safety;

  OwnAsking(Wishes wishes, SayingRows sayings, ImportPeers invited, SafetyRows safety) {
    this.safety = safety;
    this.wishes = wishes;
    this.sayings = sayings;
    this.invited = invited;
  }

  List<Kind> own(Actor actor, OwnTable table) {
    return List.of(
        requests(actor, table),
        OwnData.kind("wish", wishes.of(actor.person()).stream().map(OwnAsking::wish)),
        OwnData.kind("items", sayings.items(actor.person()).stream().map(OwnAsking::item)),
        OwnData.kind("safety", Stream.of(safety(safety.of(actor.person())))),
        OwnData.kind("safe_contact", Stream.of(reach(sayings.contact(actor.person())))),
        fromAList(actor, table),
        OwnData.kind("invited", invited.of(actor.person()).stream().map(OwnAsking::invited)));
  }

  private static Kind requests(Actor actor, OwnTable table) {
    return table
        .choice("state", "enrolment.request.state.")
        .choice("language", HoldsPersonalData.LANGUAGE)
        .kind(
            "request",
            actor,
            """
            select r.state, r.language, r.begun_at as since, r.sent_at as sent, r.seen_at as seen,
              r.decided_at as decided, r.together is not null as together, r.left_at as ended
              from enrolment.request r where r.person = :me
            """);
  }

  private static Entry wish(PeerWish wish) {
    return Entry.nothing()
        .and("own_words", Value.of(wish.ownWords()))
        .and("languages", choices(HoldsPersonalData.LANGUAGE, wish.languages()))
        .and("seeks", choices(AREA, wish.seeks()))
        .and("wishes", choices("enrolment.wish.", names(wish.wishes())))
        .and("musts", choices("enrolment.wish.", names(wish.musts())))
        .and("times", choices("enrolment.own-choice.slot.", names(wish.times())))
        .and("place", Value.of(wish.place()))
        .and("meets", choices("enrolment.meet.", names(wish.meets().ways())))
        .and("how_far", Value.choice("enrolment.far.", wish.meets().howFar().name()))
        .and("weekly_minutes", Value.of(wish.weeklyMinutes()))
        .and("ranking", ranking(wish.ranking()));
  }

  private static Entry item(Item item) {
    Item.Happened happened = item.happened();
    return Entry.nothing()
        .and("id", Value.of(item.id()))
        .and("words", Value.of(item.words()))
        .and("area", Value.choice(AREA, item.area()))
        .and(
            "happened",
            Value.choice("enrolment.happened.", happened == null ? null : happened.name()))
        .and("to_supporter", Value.of(item.toSupporter()))
        .and("to_coordinator", Value.of(item.toCoordinator()));
  }

  private static Entry safety(Set<Requirement.Kind> needs) {
    return Entry.nothing().and("needs", choices("enrolment.kind.", names(needs)));
  }

  private static Entry reach(SafeContact contact) {
    return Entry.nothing()
        .and("way", Value.choice("enrolment.way.", contact.way().name()))
        .and("place", Value.of(contact.place()))
        .and("phone", Value.of(contact.phone()))
        .and("from_hour", Value.of(contact.fromHour()))
        .and("until_hour", Value.of(contact.untilHour()))
        .and("voicemail", Value.of(contact.voicemail()))
        .and("if_not_me", Value.of(contact.ifNotMe()));
  }

  static Kind fromAList(Actor actor, OwnTable table) {
    return table.kind(
        "from_a_list",
        actor,
        """
        select x.external_id, x.since, x.imported_at as at, x.answer, x.answered_at as answered
          from enrolment.imported x
         where x.person = :me and x.kind = case :hat when 'SUPPORTER' then 'SUPPORTER' else 'PEER' end
        """);
  }

  /** Table enrolment.invited: what a list said, as long as they have not answered. */
  private static Entry invited(ImportPeers.Invited said) {
    return Entry.nothing()
        .and("languages", choices(HoldsPersonalData.LANGUAGE, said.languages()))
        .and("phones", Value.some(said.phones()))
        .and("note", Value.of(said.note()))
        .and("place", Value.of(said.place()))
        .and("words", Value.of(said.words()))
        .and("at", Value.of(said.at()));
  }

  static Value choices(String prefix, Collection<String> codes) {
    return new HoldsPersonalData.Some(
        codes.stream()
            .sorted()
            .map(code -> (Value) new HoldsPersonalData.Choice(prefix + code, code))
            .toList());
  }

  /** What is most important first: areas and wishes, each in words. */
  private static Value ranking(List<String> codes) {
    return new HoldsPersonalData.Some(
        codes.stream()
            .map(code ->
                (Value)
                    new HoldsPersonalData.Choice(
                        (isWish(code) ? "enrolment.wish." : AREA) + code, code))
            .toList());
  }

  private static boolean isWish(String code) {
    return Stream.of(Wish.values()).anyMatch(one -> one.name().equals(code));
  }

  static List<String> names(Collection<? extends Enum<?>> values) {
    return values.stream().map(Enum::name).toList();
  }
}
