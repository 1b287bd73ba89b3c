package org.accanto.accompaniment.web;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.accanto.accompaniment.Accompaniment;
import org.accanto.accompaniment.BookPage;
import org.accanto.accompaniment.Meeting;
import org.accanto.accompaniment.web.Views.MeetingView;
import org.accanto.shared.Actor;
import org.accanto.shared.For;
import org.accanto.shared.Hat;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** All meetings of a walk, some at a time, or on one page for paper. */
@Controller
@For({Hat.PEER, Hat.SUPPORTER})
class MeetingListPages {

  /**
   * @param first whether these are the latest ones
   * @param next after which meeting the list goes on; null when it ends here
   */
  record MeetingsView(
      UUID walk,
      String called,
      boolean first,
      List<MeetingView> meetings,
      @Nullable UUID next,
      List<String> whoSees) {}

  private final Accompaniment accompaniment;
  private final Telling telling;
  private final WhoReads whoReads;
  private final WholeBook wholeBook;

  MeetingListPages(
      Accompaniment accompaniment, Telling telling, WhoReads whoReads, WholeBook wholeBook) {
    this.accompaniment = accompaniment;
    this.telling = telling;
    this.whoReads = whoReads;
    this.wholeBook = wholeBook;
  }

  @GetMapping("/walks/{walk}/meetings")
  ModelAndView some(
      @PathVariable UUID walk,
      @RequestParam(name = "after", required = false) @Nullable UUID after,
      Actor actor,
      Locale locale) {
    BookPage page = accompaniment.book(walk, after, actor).orElseThrow(Answers::nothing);
    return new ModelAndView(
        "accompaniment/web/meetings-page",
        "view",
        view(page, page.meetings(), after == null, actor, locale));
  }

  @GetMapping("/walks/{walk}/meetings/print")
  ModelAndView print(@PathVariable UUID walk, Actor actor, Locale locale) {
    BookPage page = accompaniment.book(walk, null, actor).orElseThrow(Answers::nothing);
    List<Meeting> all = wholeBook.of(walk, actor).orElseThrow(Answers::nothing);
    return new ModelAndView(
        "accompaniment/web/meetings-print-page", "view", view(page, all, true, actor, locale));
  }

  private MeetingsView view(
      BookPage page, List<Meeting> meetings, boolean first, Actor actor, Locale locale) {
    return new MeetingsView(
        page.walk().id(),
        page.walk().called(),
        first,
        meetings.stream().map(m -> telling.meeting(locale, m, page.walk())).toList(),
        page.next(),
        whoReads.ofBook(page.walk(), actor, locale));
  }
}
