package org.accanto.enrolment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.accanto.access.Access;
import org.accanto.confidentiality.Confidentiality;
import org.accanto.confidentiality.DataClass;
import org.accanto.confidentiality.Subject;
import org.accanto.shared.ActingTransaction;
import org.accanto.shared.Actor;
import org.accanto.shared.PersonId;
import org.springframework.stereotype.Component;

/**
 * Others' stories, as far as each owner wants the reader to read them at this moment (B16, B63).
 */
@Component
public class Stories {

  private final OwnRows rows;
  private final Access access;
  private final Confidentiality confidentiality;
  private final ActingTransaction transaction;

  Stories(
      OwnRows rows, Access access, Confidentiality confidentiality, ActingTransaction transaction) {
    this.rows = rows;
    this.access = access;
    this.confidentiality = confidentiality;
    this.transaction = transaction;
  }

  /** Asked anew at each request, and written down for each owner: they see who read it. */
  public List<ToldStory> readable(Actor reader) {
    Map<PersonId, List<StoryPiece>> pieces = transaction.as(reader, () -> may(reader));
    Map<PersonId, String> called = access.called(pieces.keySet(), reader);
    List<ToldStory> stories = new ArrayList<>();
    pieces.forEach((owner, told) -> {
      told.stream()
          .map(one -> classOf(one.readers()))
          .distinct()
          .forEach(of -> confidentiality.seen(reader, of, Subject.of(owner)));
      stories.add(
          new ToldStory(owner, called.get(owner), told.stream().map(StoryPiece::words).toList()));
    });
    return List.copyOf(stories);
  }

  /** What both let through: the policies of the table, and the decision table. */
  private Map<PersonId, List<StoryPiece>> may(Actor reader) {
    Map<PersonId, List<StoryPiece>> may = new LinkedHashMap<>();
    rows.ofOthers(reader.person())
        .forEach((owner, told) -> {
          List<StoryPiece> allowed =
              told.stream()
                  .filter(
                      one -> confidentiality.may(reader, classOf(one.readers()), Subject.of(owner)))
                  .toList();
          if (!allowed.isEmpty()) {
            may.put(owner, allowed);
          }
        });
    return may;
  }

  private static DataClass classOf(StoryPiece.Readers readers) {
    return switch (readers) {
      case ME -> DataClass.STORY_ME;
      case PEERS -> DataClass.STORY_PEERS;
      case TEAM -> DataClass.STORY_TEAM;
      case ORGANISATION -> DataClass.STORY_ORG;
    };
  }
}
