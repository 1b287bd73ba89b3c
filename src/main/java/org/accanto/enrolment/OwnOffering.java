package org.accanto.enrolment;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.accanto.shared.Actor;
import org.accanto.shared.HoldsPersonalData;
import org.accanto.shared.HoldsPersonalData.Entry;
import org.accanto.shared.HoldsPersonalData.Kind;
import org.accanto.shared.HoldsPersonalData.Value;
import org.accanto.shared.OwnTable;
import org.accanto.shared.Sql;
import org.accanto.vault.Vault;
import org.springframework.stereotype.Component;

/** A supporter's own data: the offer, the application with its reasons, certificates, pauses. */
@Component
class OwnOffering {

  private final ApplicationRows applications;
  private final ReachRows reaches;
  private final Limits limits;
  private final Vault vault;

  OwnOffering(ApplicationRows applications, ReachRows reaches, Limits limits, Vault vault) {
    this.applications = applications;
    this.reaches = reaches;
    this.limits = limits;
    this.vault = vault;
  }

  List<Kind> own(Actor actor, OwnTable table) {
    Optional<Supporter> found = applications.of(actor.person(), actor);
    Stream<Offer.Experience> lived =
        found.stream().flatMap(one -> one.offer().experiences().stream());
    return List.of(
        OwnData.kind("application", found.stream().map(one -> application(one.application()))),
        OwnData.kind("offer", found.stream().map(one -> offer(one.offer()))),
        OwnData.kind("experiences", lived.map(OwnOffering::experience)),
        OwnData.kind("rather_not", Stream.of(ratherNot(limits.of(actor.person())))),
        OwnData.kind("contact", Stream.of(reach(reaches.of(actor.person())))),
        requirements(actor, table),
        pauses(actor, table),
        OwnAsking.fromAList(actor, table));
  }

  private static Entry application(Application one) {
    return Entry.nothing()
        .and("state", Value.choice("enrolment.supporter.state.", one.state().name()))
        .and("since", Value.of(one.appliedAt()))
        .and("interview", Value.of(one.interviewOn()))
        .and("points", Value.of(one.points()))
        .and("decided", Value.of(one.decidedAt()))
        .and("reasons", Value.of(one.reasons()));
  }

  private static Entry offer(Offer offer) {
    return Entry.nothing()
        .and("introduction", Value.of(offer.introduction()))
        .and("gender", Value.choice("enrolment.gender.", offer.gender().name()))
        .and("languages", OwnAsking.choices(HoldsPersonalData.LANGUAGE, offer.languages()))
        .and(
            "times",
            OwnAsking.choices("enrolment.own-choice.slot.", OwnAsking.names(offer.times())))
        .and("place", Value.of(offer.place()))
        .and("meets", OwnAsking.choices("enrolment.meet.", OwnAsking.names(offer.meets().ways())))
        .and("how_far", Value.choice("enrolment.far.", offer.meets().howFar().name()))
        .and("at_most", Value.of(offer.atMost()))
        .and("weekly_minutes", Value.of(offer.weeklyMinutes()))
        .and("lived", Value.choice("enrolment.lived.", offer.livedIt().name()))
        .and("knows_shelters", Value.of(offer.knowsShelters()))
        .and("shown", Value.of(offer.shown()));
  }

  private static Entry experience(Offer.Experience one) {
    return Entry.nothing()
        .and("area", Value.choice(OwnAsking.AREA, one.area()))
        .and("words", Value.of(one.words()))
        .and("told", Value.choice("enrolment.told.", one.told().name()));
  }

  private static Entry ratherNot(Set<String> areas) {
    return Entry.nothing().and("areas", OwnAsking.choices(OwnAsking.AREA, areas));
  }

  private static Entry reach(Reach reach) {
    return Entry.nothing()
        .and("phones", Value.some(reach.phones()))
        .and("note", Value.of(reach.note()));
  }

  private Kind requirements(Actor actor, OwnTable table) {
    return table
        .choice("what", "enrolment.kind.")
        .opened((column, row) ->
            vault.open(
                Sealed.requirement(actor.person(), Sql.uuid(row, "id")), row.getBytes(column)))
        .kind(
            "requirements",
            actor,
            """
            select x.id, x.kind as what, x.words, x.valid_from as since, x.valid_until as until, x.exempt,
              x.recorded_at as written, x.withdrawn_at as ended
              from enrolment.requirement x where x.supporter = :me order by x.valid_from, x.id
            """);
  }

  private static Kind pauses(Actor actor, OwnTable table) {
    return table.kind(
        "pauses",
        actor,
        """
        select x.id, x.since, x.back_on, x.ended_at as ended
          from enrolment.pause x where x.person = :me order by x.since
        """);
  }
}
