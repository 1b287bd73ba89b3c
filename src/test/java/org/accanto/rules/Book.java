package org.accanto.rules;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.accanto.accompaniment.BesideKind;
import org.accanto.accompaniment.Command;
import org.accanto.accompaniment.CompanyRole;
import org.accanto.accompaniment.Outcome;
import org.accanto.enrolment.Own;
import org.accanto.enrolment.StoryPiece;
import org.accanto.scenarios.Programme;
import org.accanto.scenarios.Someone;
import org.accanto.scenarios.Stories;
import org.accanto.testing.Cast;
import org.accanto.vault.Place;
import org.accanto.vault.Whose;
import org.springframework.context.ApplicationContext;

/** A walk in whose book stands one of everything that there can be. */
record Book(Someone amina, Someone luca, UUID walk) {

  /** Words that only the two may read, and only when they have agreed. */
  static final List<String> CONTENT =
      List.of(
          "Words of the two",
          "Her words beside.",
          "A door of my own",
          "Ask for the form",
          "The town hall",
          "What was said.",
          "The river helped me.",
          "A piece of her story.");

  static Book of(ApplicationContext beans) {
    Programme programme = new Programme(beans);
    Someone luca = programme.supporter("Luca").certified();
    Someone amina = programme.peer("Amina").wishing("Somebody who listens.");
    Stories.walkTogether(amina, luca);
    UUID walk = amina.walkWith(luca);
    UUID meeting = luca.recordsAMeetingWith(amina, 60, "Words of the two.");
    amina.writesBeside(meeting, luca, BesideKind.ADDS, "Her words beside.");
    luca.does(
        new Command.MendMeeting(
            walk, meeting, programme.today(), 50, Set.of(), "", "Words of the two, mended."));
    UUID goal = amina.setsTheGoal("A door of my own", luca);
    amina.does(new Command.AddStep(goal, "Ask for the form", UUID.randomUUID()));
    amina.does(
        new Command.PlanMeeting(
            walk, programme.today().plusDays(2), null, "River", UUID.randomUUID()));
    Outcome asked =
        amina.does(
            new Command.AskAlong(
                walk,
                "The town hall",
                programme.today(),
                null,
                "Square",
                CompanyRole.SILENT,
                "",
                "",
                "",
                UUID.randomUUID()));
    UUID appointment = ((Outcome.Done) asked).id();
    amina.does(new Command.TellAfter(walk, appointment, null, "What was said.", UUID.randomUUID()));
    amina.does(new Command.TellWhatHelped(walk, "The river helped me.", UUID.randomUUID()));
    beans
        .getBean(Own.class)
        .tell(
            new StoryPiece(UUID.randomUUID(), "A piece of her story.", StoryPiece.Readers.PEERS),
            amina.actor());
    Book book = new Book(amina, luca, walk);
    book.rest(beans.getBean(Cast.class));
    book.aPlan(beans.getBean(Cast.class));
    return book;
  }

  /** What is said before a walk, and a look at how the two walk together. */
  private void rest(Cast cast) {
    UUID peer = amina.actor().person().value();
    UUID supporter = luca.actor().person().value();
    UUID item = UUID.randomUUID();
    cast.run(
        "insert into enrolment.item (id, person, words, to_supporter, created_at) values (?, ?, ?, true, now())",
        item,
        peer,
        cast.sealed(Whose.peer(amina.actor().person()).at("enrolment.item.words", item), "x"));
    cast.run(
        """
        insert into enrolment.safe_contact (person, way, phone, changed_at) values (?, 'PHONE', ?, now())
        on conflict (person) do update set phone = excluded.phone
        """,
        peer,
        cast.sealed(Whose.peer(amina.actor().person()), "enrolment.safe_contact.phone", "1"));
    UUID review = UUID.randomUUID();
    cast.run(
        "insert into accompaniment.review values (?, ?, ?, ?, now())",
        review,
        walk,
        peer,
        supporter);
    for (UUID one : new UUID[] {peer, supporter}) {
      cast.run(
          "insert into accompaniment.review_answer values (?, ?, ?, ?, 'HOPE', 'YES', ?)",
          review,
          walk,
          peer,
          one,
          cast.sealed(
              new Place(
                  Whose.peer(amina.actor().person()),
                  "accompaniment.review_answer.words",
                  review + "|" + one + "|HOPE"),
              "words"));
      cast.run(
          "insert into accompaniment.review_shown values (?, ?, ?, ?, now())",
          review,
          walk,
          peer,
          one);
    }
  }

  /** As if a coordinator had planned for both, with many others. */
  private void aPlan(Cast cast) {
    UUID plan = UUID.randomUUID();
    cast.run("insert into matching.plan values (?, ?, now())", plan, UUID.randomUUID());
    cast.run("insert into matching.plan_peer values (?, ?)", plan, amina.actor().person().value());
    cast.run(
        "insert into matching.plan_supporter values (?, ?)", plan, luca.actor().person().value());
  }

  /** Matched, and the confidentiality talk is still to come. */
  void beforeTheAgreement(Cast cast) {
    cast.run("update confidentiality.pair set agreed_at = null where scope = ?", walk);
    cast.run("update accompaniment.walk set agreed_at = null where id = ?", walk);
  }
}
