package org.accanto.accompaniment;

import org.accanto.shared.Actor;
import org.springframework.stereotype.Component;

/** Hands each command to those who know its rules. */
@Component
class Moves {

  private final MeetingMoves meetings;
  private final GoalMoves goals;
  private final AppointmentMoves appointments;
  private final HelpMoves help;
  private final WalkMoves walks;
  private final Lookback lookback;

  Moves(
      MeetingMoves meetings,
      GoalMoves goals,
      AppointmentMoves appointments,
      HelpMoves help,
      WalkMoves walks,
      Lookback lookback) {
    this.meetings = meetings;
    this.goals = goals;
    this.appointments = appointments;
    this.help = help;
    this.walks = walks;
    this.lookback = lookback;
  }

  Outcome does(Command command, Actor actor) {
    return switch (command) {
      case Command.AboutMeetings about -> meetings.does(about, actor);
      case Command.AboutGoals about -> goals.does(about, actor);
      case Command.AboutAppointments about -> appointments.does(about, actor);
      case Command.AboutHelp about -> help.does(about, actor);
      case Command.AboutLooking about -> lookback.does(about, actor);
      case Command.AboutTheWalk about -> walks.does(about, actor);
    };
  }
}
