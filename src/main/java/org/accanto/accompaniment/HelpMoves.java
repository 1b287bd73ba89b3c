package org.accanto.accompaniment;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.accanto.shared.Actor;
import org.springframework.stereotype.Component;

/** "What helped me": told and taken back by its teller (B17). */
@Component
class HelpMoves {

  private final Walks walks;
  private final Gifts gifts;
  private final Clock clock;

  HelpMoves(Walks walks, Gifts gifts, Clock clock) {
    this.walks = walks;
    this.gifts = gifts;
    this.clock = clock;
  }

  Outcome does(Command.AboutHelp command, Actor actor) {
    return switch (command) {
      case Command.TellWhatHelped tell -> tell(tell, actor);
      case Command.TakeBack(UUID helped) ->
          gifts.takeBack(helped, actor.person(), clock.instant())
              ? new Outcome.Done(helped)
              : new Outcome.Nothing();
    };
  }

  private Outcome tell(Command.TellWhatHelped tell, Actor actor) {
    Optional<Walk> walk = walks.find(tell.walk(), actor);
    if (walk.isEmpty()) {
      return new Outcome.Nothing();
    }
    Optional<Objection> objection =
        walk.get().closedForContent().or(() -> Texts.needed(tell.words(), Texts.BIT));
    if (objection.isPresent()) {
      return new Outcome.Refused(objection.get());
    }
    UUID id = Texts.id(actor, tell.walk(), tell.once());
    gifts.tell(id, walk.get(), tell.words(), actor.person(), clock.instant());
    return new Outcome.Done(id);
  }
}
