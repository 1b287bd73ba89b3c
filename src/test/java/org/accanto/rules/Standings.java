package org.accanto.rules;

import java.util.UUID;
import org.accanto.accompaniment.Ending;
import org.accanto.confidentiality.Emergencies;
import org.accanto.confidentiality.Emergency;
import org.accanto.scenarios.Programme;
import org.accanto.scenarios.Someone;
import org.accanto.testing.Cast;
import org.springframework.context.ApplicationContext;

/** Each way in which somebody can stand to Amina today: who asks, and what has to happen before. */
enum Standings {
  SELF {
    @Override
    Someone of(Book book, ApplicationContext beans) {
      return book.amina();
    }
  },
  COMPANION {
    @Override
    Someone of(Book book, ApplicationContext beans) {
      return book.luca();
    }
  },
  COMP_UNSIGNED {
    @Override
    Someone of(Book book, ApplicationContext beans) {
      book.beforeTheAgreement(beans.getBean(Cast.class));
      return book.luca();
    }
  },
  COMP_PAUSED {
    @Override
    Someone of(Book book, ApplicationContext beans) {
      book.amina().pauses(book.luca());
      return book.luca();
    }
  },
  EX_COMPANION {
    @Override
    Someone of(Book book, ApplicationContext beans) {
      book.amina().ends(book.luca(), Ending.COMPLETED, "Thank you.");
      return book.luca();
    }
  },
  OPENED_PROFESSIONAL {
    @Override
    Someone of(Book book, ApplicationContext beans) {
      Programme programme = book.amina().programme();
      Someone eleni = programme.professional("Eleni");
      UUID goal =
          UUID.fromString(
              beans
                  .getBean(Cast.class)
                  .text(
                      "select id from accompaniment.goal where peer = ?",
                      book.amina().actor().person().value()));
      book.amina().opens(goal, eleni, "To find a door.", programme.today().plusDays(30));
      return eleni;
    }
  },
  COORDINATOR {
    @Override
    Someone of(Book book, ApplicationContext beans) {
      return book.amina().programme().coordinator("Giulia");
    }
  },
  COORDINATOR_IN_DANGER {
    @Override
    Someone of(Book book, ApplicationContext beans) {
      Someone giulia = book.amina().programme().coordinator("Giulia");
      beans
          .getBean(Emergencies.class)
          .open(
              UUID.randomUUID(),
              book.amina().actor().person(),
              Emergency.Harm.values()[0],
              "She rang and did not answer any more.",
              giulia.actor());
      return giulia;
    }
  },
  OFFICER_OF_A_DELAY {
    @Override
    Someone of(Book book, ApplicationContext beans) {
      Someone irini = book.amina().programme().officer("Irini");
      beans
          .getBean(Emergencies.class)
          .openUntold(
              UUID.randomUUID(),
              book.amina().actor().person(),
              Emergency.Harm.values()[0],
              "She rang and did not answer any more.",
              "Somebody else reads what comes to her.",
              book.amina().programme().coordinator("Giulia").actor());
      return irini;
    }
  },
  PROFESSIONAL {
    @Override
    Someone of(Book book, ApplicationContext beans) {
      return book.amina().programme().professional("Eleni");
    }
  },
  STRANGER_PEER {
    @Override
    Someone of(Book book, ApplicationContext beans) {
      return book.amina().programme().peer("Sara");
    }
  },
  STRANGER_SUPPORTER {
    @Override
    Someone of(Book book, ApplicationContext beans) {
      return book.amina().programme().supporter("Nikos").certified();
    }
  };

  abstract Someone of(Book book, ApplicationContext beans);

  /** Whether this one may change something of the book: then nobody else asks that same book. */
  boolean isInside() {
    return ordinal() < PROFESSIONAL.ordinal();
  }
}
