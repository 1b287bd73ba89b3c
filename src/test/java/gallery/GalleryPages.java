package gallery;

import jakarta.servlet.Filter;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.accanto.shared.Acting;
import org.accanto.shared.Actor;
import org.accanto.shared.Hat;
import org.accanto.shared.PersonId;
import org.accanto.site.FormErrors;
import org.accanto.site.NavItem;
import org.accanto.site.Navigation;
import org.accanto.site.Option;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Shows every fragment, filled with an invented afternoon. */
@Controller
public class GalleryPages {

  record File(String to, String name, String about) {}

  enum Day {
    THURSDAY,
    FRIDAY
  }

  private static final List<Option> DAYS =
      List.of(
          new Option("THURSDAY", "Thursday"),
          new Option("FRIDAY", "Friday", "in the morning"),
          new Option("SUNDAY", "Sunday"));

  private static final Map<String, Object> FILLED =
      Map.ofEntries(
          Map.entry("words", "\nIl caffè <b>di Amina</b>, \"ore 5\" & più"),
          Map.entry("day", LocalDate.of(2026, 11, 26)),
          Map.entry("time", LocalTime.of(15, 30)),
          Map.entry("days", DAYS),
          Map.entry("chosen", Day.THURSDAY),
          Map.entry("several", List.of(Day.THURSDAY, Day.FRIDAY)),
          Map.entry("icons", List.of("smiley-sad", "smiley-meh", "smiley")),
          Map.entry("sentences", List.of("You see this.", "Luca sees the days only.")),
          Map.entry("stages", List.of("Asked", "Proposed", "Met")),
          Map.entry("files", List.of(new File("/x", "list.csv", "12 KB"))));

  @GetMapping("/gallery")
  ModelAndView page() {
    return new ModelAndView("site/web/gallery-page", FILLED);
  }

  @PostMapping("/gallery")
  ModelAndView problems() {
    var errors = FormErrors.none();
    for (String field : List.of("text", "words", "day", "chosen", "several", "pin")) {
      errors = errors.with(field, "site.error.shape");
    }
    return errors.page("site/web/gallery-page", FILLED);
  }

  @GetMapping("/gallery/broken")
  ModelAndView broken() {
    throw new IllegalStateException("a mistake with Amina in it");
  }

  @PostMapping("/gallery/broken")
  ModelAndView brokenForm() {
    throw new org.springframework.dao.TransientDataAccessResourceException("gone");
  }

  @Bean
  static Navigation anInventedNavigation() {
    return actor ->
        List.of(
            new NavItem("site.help", "/gallery", "hand-heart", 10),
            new NavItem("site.safety", "/safety", "shield-check", 20),
            new NavItem("site.reading", "/reading", "text-aa", 30));
  }

  /** Somebody is signed in on the gallery, so that the navigation shows. */
  @Bean
  static Filter anInventedPerson() {
    var amina = new Actor(PersonId.random(), Hat.PEER);
    return (request, response, chain) -> {
      if (!((HttpServletRequest) request).getRequestURI().startsWith("/gallery")) {
        chain.doFilter(request, response);
        return;
      }
      try {
        Acting.as(
            amina,
            () -> {
              chain.doFilter(request, response);
              return null;
            });
      } catch (IOException | ServletException | RuntimeException e) {
        throw e;
      } catch (Exception e) {
        throw new ServletException(e);
      }
    };
  }
}
