package org.accanto.site.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.accanto.shared.Open;
import org.accanto.site.SecurityLog;
import org.accanto.site.WordsKeeper;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * One page for everything that does not work: in the person's language, without detail, with their
 * words.
 */
@Controller
@ControllerAdvice
@Open("Says only that something did not work")
class MishapPages implements ErrorController {

  /** Message keys of the page, and what was sent. */
  record MishapView(String key, @Nullable KeptWords kept, boolean signIn) {}

  private final FrameInterceptor frames;
  private final ObjectProvider<WordsKeeper> keepers;

  MishapPages(FrameInterceptor frames, ObjectProvider<WordsKeeper> keepers) {
    this.frames = frames;
    this.keepers = keepers;
  }

  /** What a handler threw, or that there is no handler. */
  @ExceptionHandler(Exception.class)
  ModelAndView thrown(Exception problem, HttpServletRequest request, HttpServletResponse response) {
    var mishap = Mishap.of(problem);
    if (mishap.ours()) {
      QuietLog.mistake(request, problem);
    } else if (mishap == Mishap.GONE) {
      QuietLog.notThere(request);
    }
    return page(mishap, request, response);
  }

  /** What a filter or the server itself refused. */
  @RequestMapping("/error")
  ModelAndView refused(HttpServletRequest request, HttpServletResponse response) {
    if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Exception problem) {
      return thrown(problem, request, response);
    }
    Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    int status = code instanceof Integer number ? number : 404;
    boolean form = method(request).equals("POST") && status == 403;
    if (form) {
      SecurityLog.write(SecurityLog.Event.FORM_NOT_OURS);
    }
    return page(form ? Mishap.AGAIN : Mishap.of(HttpStatusCode.valueOf(status)), request, response);
  }

  private ModelAndView page(
      Mishap mishap, HttpServletRequest request, HttpServletResponse response) {
    frames.prepare(request, response);
    var kept = keeps(mishap, request) ? kept(mishap, request) : null;
    var view =
        new MishapView(
            "site.error." + mishap.name().toLowerCase(Locale.ROOT), kept, mishap == Mishap.SIGNIN);
    var page = new ModelAndView("site/web/mishap-page", Map.of("view", view));
    page.setStatus(mishap.status());
    return page;
  }

  /** After a session has ended, a form goes on only in the name of who filled it in. */
  private @Nullable KeptWords kept(Mishap mishap, HttpServletRequest request) {
    @Nullable WordsKeeper keeper = mishap == Mishap.SIGNIN ? keepers.getIfAvailable() : null;
    if (keeper == null) {
      return KeptWords.of(request, ownPath(request), Optional.empty(), true);
    }
    Optional<String> mark = keeper.of(request);
    return KeptWords.of(request, ownPath(request), mark, mark.isPresent());
  }

  /** A form from another site must not get a button that sends it in the person's name. */
  private static boolean keeps(Mishap mishap, HttpServletRequest request) {
    return switch (mishap) {
      case AGAIN, SIGNIN -> "same-origin".equals(request.getHeader("Sec-Fetch-Site"));
      case MANY, OURS, LATER -> true;
      case GONE, OPEN, UNREADABLE -> false;
    };
  }

  /** Servers go to a page of mistakes by GET, whatever was asked for. */
  static String method(HttpServletRequest request) {
    return request.getAttribute(RequestDispatcher.ERROR_METHOD) instanceof String asked
        ? asked
        : request.getMethod();
  }

  private static String ownPath(HttpServletRequest request) {
    return ReadingPages.sameSite(FrameInterceptor.path(request));
  }
}
