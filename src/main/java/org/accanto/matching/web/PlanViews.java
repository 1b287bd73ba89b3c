package org.accanto.matching.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.accanto.matching.PeerLook;
import org.accanto.matching.PlanLook;
import org.accanto.matching.PlanSummary;
import org.accanto.matching.Planned;
import org.accanto.matching.Planned.Why;
import org.accanto.matching.SentPlan;
import org.accanto.matching.web.DeskView.Fact;
import org.accanto.matching.web.PlanView.Left;
import org.accanto.matching.web.PlanView.Pair;
import org.accanto.matching.web.PlanView.Supporter;
import org.accanto.programme.Programme;
import org.accanto.shared.PersonId;
import org.accanto.site.Option;
import org.accanto.site.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Plans for many in sentences. */
@Component
class PlanViews {

  /** Pairs on one page. */
  private static final int AT_A_TIME = 25;

  private final MatchingWords matching;
  private final Words words;
  private final DeskViews desks;
  private final SentPlanViews sent;
  private final Programme programme;
  private final Clock clock;

  PlanViews(
      MatchingWords matching,
      Words words,
      DeskViews desks,
      SentPlanViews sent,
      Programme programme,
      Clock clock) {
    this.programme = programme;
    this.matching = matching;
    this.words = words;
    this.desks = desks;
    this.sent = sent;
    this.clock = clock;
  }

  PlanView.All all(List<PlanSummary> plans, Locale locale) {
    List<PlanView.One> shown =
        plans.stream()
            .map(one ->
                new PlanView.One(
                    "/plans/" + one.id(),
                    title(one.openedAt(), locale),
                    one.closed()
                        ? say(locale, "closed.sent", one.sent())
                        : say(locale, "open.sent", one.sent())))
            .toList();
    return new PlanView.All(shown, sees(locale));
  }

  private String title(Instant openedAt, Locale locale) {
    LocalDate day = LocalDate.ofInstant(openedAt, clock.getZone());
    return say(locale, "of", words.dayWithYear(locale, day));
  }

  PlanView plan(PlanLook look, List<SentPlan> kept, int wanted, Locale locale) {
    Planned planned = look.planned();
    int pages = Math.max(1, (planned.together().size() + AT_A_TIME - 1) / AT_A_TIME);
    int page = Math.clamp(wanted, 1, pages);
    String base = "/plans/" + look.id();
    return new PlanView(
        look.id().toString(),
        title(look.openedAt(), locale),
        look.closed(),
        numbers(planned, locale),
        sent.soFar(look, locale),
        sent.numbers(kept, base, locale),
        lists(locale),
        Integer.toString(look.list()),
        planned.together().stream()
            .skip((long) (page - 1) * AT_A_TIME)
            .limit(AT_A_TIME)
            .map(one -> pair(one, base, locale))
            .toList(),
        planned.left().stream().map(one -> left(one, base, locale)).toList(),
        planned.load().stream()
            .sorted(Comparator.comparingInt(one -> -one.planned()))
            .map(one -> supporter(one, base, locale))
            .toList(),
        look.asked(),
        page,
        pages,
        sees(locale));
  }

  private List<Option> lists(Locale locale) {
    return IntStream.rangeClosed(1, 3)
        .mapToObj(length -> new Option(Integer.toString(length), say(locale, "list", length)))
        .toList();
  }

  private List<Fact> numbers(Planned planned, Locale locale) {
    List<Fact> facts = new ArrayList<>();
    int found = planned.together().size();
    int all = found + planned.left().size();
    if (all == 0) {
      return facts;
    }
    facts.add(new Fact("handshake", say(locale, "found", found, all)));
    for (int tier = 0; tier < 2; tier++) {
      Planned.Served served = planned.served(tier);
      if (served.all() > 0) {
        facts.add(new Fact("clock", say(locale, "served." + tier, served.found(), served.all())));
      }
    }
    if (!planned.left().isEmpty()) {
      facts.add(new Fact("hourglass-medium", say(locale, "longest", planned.longestLeft())));
    }
    if (planned.best() && found > 0) {
      boolean byHand = planned.together().stream().anyMatch(Planned.Together::byHand);
      facts.add(new Fact("check-circle", say(locale, byHand ? "best.by-hand" : "best")));
    }
    return facts;
  }

  private Pair pair(Planned.Together one, String base, Locale locale) {
    String supporter = desks.called(one.supporterCalled(), locale);
    return new Pair(
        one.peer().toString(),
        base + "/peers/" + one.peer(),
        desks.called(one.called(), locale),
        one.others().isEmpty()
            ? say(locale, "with", supporter)
            : say(locale, "with-others", supporter, one.others().size()),
        say(locale, "waited", one.waited()),
        one.byHand());
  }

  private Left left(Planned.Left one, String base, Locale locale) {
    return new Left(
        one.peer().toString(),
        base + "/peers/" + one.peer(),
        desks.called(one.called(), locale),
        say(locale, "waited", one.waited()),
        one.choices().isEmpty()
            ? why(one.why(), locale)
            : say(locale, "why.chooses", one.choices().size()));
  }

  private String why(Why why, Locale locale) {
    return switch (why) {
      case Why.PlacesTaken taken -> say(locale, "why.taken", taken.supporters());
      case Why.HoursTaken hours -> say(locale, "why.hours", hours.supporters());
      case Why.Unsaid unsaid -> say(locale, "why.unsaid");
      case Why.FitsTooLittle little -> say(locale, "why.little", little.supporters());
      case Why.Nobody nobody ->
          nobody
              .mostly()
              .map(most -> say(locale, "why." + most))
              .orElseGet(() -> say(locale, "why.none"));
    };
  }

  private Supporter supporter(Planned.Load one, String base, Locale locale) {
    return new Supporter(
        base + "/supporters/" + one.supporter(),
        desks.called(one.called(), locale),
        load(one, locale),
        one.wanted(),
        tried(one, locale));
  }

  private String load(Planned.Load one, Locale locale) {
    return say(locale, "load", one.walksWith(), one.planned(), one.places());
  }

  private String tried(Planned.Load one, Locale locale) {
    return one.places() > one.agreed() ? say(locale, "tried", one.agreed()) : "";
  }

  /**
   * @param typed the number as it was typed, when it was not one; otherwise null
   */
  Optional<PlanView.Places> supporter(
      PlanLook look, PersonId supporter, @Nullable String typed, Locale locale) {
    return look.planned().load().stream()
        .filter(one -> one.supporter().equals(supporter))
        .findFirst()
        .map(one ->
            new PlanView.Places(
                look.id().toString(),
                "/plans/" + look.id() + "/supporters/" + supporter + "/places",
                desks.called(one.called(), locale),
                load(one, locale),
                look.planned().together().stream()
                    .filter(pair -> pair.supporter().equals(supporter))
                    .map(pair -> desks.called(pair.called(), locale))
                    .toList(),
                tried(one, locale),
                typed == null ? byHand(look.places().get(supporter)) : typed,
                sees(locale)));
  }

  private static String byHand(@Nullable Integer places) {
    return places == null ? "" : places.toString();
  }

  PlanView.Sending sending(PlanLook look, Locale locale) {
    List<String> consequences = new ArrayList<>();
    consequences.add(say(locale, "sending.both"));
    consequences.add(say(locale, "sending.days", programme.policy().proposalDays()));
    if (look.list() > 1) {
      consequences.add(say(locale, "sending.list", look.list()));
    }
    int tried = look.planned().asked() - look.asked();
    if (tried > 0) {
      consequences.add(say(locale, "sending.tried", tried));
    }
    consequences.add(say(locale, "sending.after"));
    return new PlanView.Sending(look.id().toString(), look.asked(), consequences);
  }

  PlanView.People people(PlanLook look, Locale locale) {
    return new PlanView.People(
        look.id().toString(),
        look.people().stream().map(one -> one.person().toString()).toList(),
        options(look, true, locale),
        options(look, false, locale),
        look.people().stream()
            .filter(PlanLook.Person::takesPart)
            .map(one -> one.person().toString())
            .toList(),
        sees(locale));
  }

  private List<Option> options(PlanLook look, boolean peers, Locale locale) {
    return look.people().stream()
        .filter(one -> one.peer() == peers)
        .map(one -> new Option(one.person().toString(), desks.called(one.called(), locale)))
        .toList();
  }

  PlanView.Peer peer(PeerLook look, Locale locale) {
    String called = desks.called(look.called(), locale);
    String now =
        look.now()
            .map(one -> say(locale, "peer.with", desks.called(one.supporterCalled(), locale)))
            .orElseGet(() -> look.left().map(one -> why(one.why(), locale)).orElse(""));
    return new PlanView.Peer(
        look.plan().toString(),
        look.peer().toString(),
        called,
        now,
        look.now().isPresent(),
        look.now().map(Planned.Together::byHand).orElse(false),
        look.now().map(one -> one.supporter().toString()).orElse(""),
        look.now().map(one -> matching.reasons(locale, one.reasons())).orElse(List.of()),
        look.others().stream().map(one -> other(one, locale)).toList(),
        look.apart().stream()
            .map(one ->
                new PlanView.Kept(one.supporter().toString(), desks.called(one.called(), locale)))
            .toList(),
        List.of(
            matching.text(locale, "matching.desk.sees.coordinators"),
            matching.text(locale, "matching.desk.sees.peer", called)));
  }

  private PlanView.Other other(PeerLook.Other one, Locale locale) {
    return new PlanView.Other(
        one.supporter().toString(),
        desks.called(one.called(), locale),
        matching.reasons(locale, one.reasons()),
        desks.price(one.price(), locale));
  }

  private List<String> sees(Locale locale) {
    return List.of(matching.text(locale, "matching.desk.sees.coordinators"));
  }

  private String say(Locale locale, String key, Object... args) {
    return matching.text(locale, "matching.plan." + key, args);
  }
}
