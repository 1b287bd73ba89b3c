package org.accanto.notification.web;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.accanto.notification.Notifications;
import org.accanto.notification.Told;
import org.accanto.shared.Actor;
import org.accanto.shared.For;
import org.accanto.shared.Hat;
import org.accanto.site.Words;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;

/** What one was told, in neutral words. Opening the page quiets the bell. */
@For({
  Hat.ASKER,
  Hat.PEER,
  Hat.SUPPORTER,
  Hat.PROFESSIONAL,
  Hat.COORDINATOR,
  Hat.SUPERVISOR,
  Hat.DPO
})
@Controller
class NoticePages {

  /** One notice: what it says, when, where it leads. */
  record NoticeView(UUID id, String text, String when, boolean unread) {}

  /** All that the page shows. */
  record NoticesView(List<NoticeView> notices, List<String> whoSees) {}

  private final Notifications notifications;
  private final Words words;
  private final Clock clock;

  NoticePages(Notifications notifications, Words words, Clock clock) {
    this.notifications = notifications;
    this.words = words;
    this.clock = clock;
  }

  @GetMapping("/notices")
  String notices(Actor actor, Model model, Locale locale) {
    List<NoticeView> shown =
        notifications.of(actor).stream().map(one -> view(one, locale)).toList();
    // Who has opened the list has seen it: the bell never rings for what was seen.
    notifications.readAll(actor);
    model.addAttribute(
        "view", new NoticesView(shown, List.of(words.text(locale, "notification.who-sees"))));
    return "notification/web/notices-page";
  }

  @PostMapping("/notices/{notice}/reading")
  String read(@PathVariable UUID notice, Actor actor) {
    return notifications
        .read(notice, actor)
        .map(path -> "redirect:" + path)
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  private NoticeView view(Told told, Locale locale) {
    var when = told.at().atZone(clock.getZone()).toLocalDateTime();
    return new NoticeView(
        told.id(),
        words.text(locale, "notification.kind." + told.notice().kind()),
        words.dayAndTime(locale, when),
        told.unread());
  }
}
