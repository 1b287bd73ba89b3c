package org.accanto.enrolment.web;

import java.util.List;
import java.util.Locale;
import org.accanto.enrolment.Stories;
import org.accanto.enrolment.ToldStory;
import org.accanto.shared.Actor;
import org.accanto.shared.For;
import org.accanto.shared.Hat;
import org.accanto.site.Words;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What others tell of themselves to the one who reads: the pieces that they gave these readers. */
@Controller
@For({Hat.PEER, Hat.SUPPORTER, Hat.COORDINATOR})
class StoriesPages {

  /**
   * @param by how the person is called, or that it is somebody here
   */
  record Told(String by, List<String> pieces) {}

  record StoriesView(List<Told> all, List<String> whoSees) {}

  private final Stories stories;
  private final Words words;

  StoriesPages(Stories stories, Words words) {
    this.stories = stories;
    this.words = words;
  }

  @GetMapping("/stories")
  String show(Actor actor, Locale locale, Model model) {
    List<Told> all =
        stories.readable(actor).stream()
            .map(one -> new Told(by(one, locale), one.pieces()))
            .toList();
    model.addAttribute(
        "view", new StoriesView(all, List.of(words.text(locale, "enrolment.stories.sees"))));
    return "enrolment/web/stories-page";
  }

  private String by(ToldStory story, Locale locale) {
    String called = story.called();
    return called == null ? words.text(locale, "enrolment.stories.somebody") : called;
  }
}
