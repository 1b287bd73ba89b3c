package org.accanto.site.web;

import jakarta.servlet.http.HttpServletRequest;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Writes down mistakes of ours without what a person wrote: messages of exceptions may quote
 * values, so only their kinds and places are kept, and the pattern of the address instead of the
 * address.
 */
final class QuietLog {

  private static final Logger LOG = LoggerFactory.getLogger(QuietLog.class);
  private static final int FRAMES = 15;

  private QuietLog() {}

  static void mistake(HttpServletRequest request, Throwable problem) {
    Object pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
    LOG.error("{} {} failed{}", request.getMethod(), pattern, describe(problem));
  }

  /** That somebody asked for what is not there for them; of the address only its pattern. */
  static void notThere(HttpServletRequest request) {
    if (request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE) instanceof String of) {
      LOG.info("{} {} answered: not there", request.getMethod(), of);
    }
  }

  static String describe(@Nullable Throwable problem) {
    if (problem == null) {
      return "";
    }
    String state = problem instanceof SQLException sql ? " (" + sql.getSQLState() + ")" : "";
    String places =
        Arrays.stream(problem.getStackTrace())
            .limit(FRAMES)
            .map(frame -> "\n    at " + frame)
            .collect(Collectors.joining());
    Throwable cause = problem.getCause();
    String before = describe(cause);
    return "\n  " + problem.getClass().getName() + state + places + before;
  }
}
