package org.accanto.training.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * A course larger than the server takes is answered with a sentence before a byte of it is read;
 * the server's own limit would end the connection without a word.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class LargeCourses extends OncePerRequestFilter {

  private static final long MOST = 20L << 20;

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (request.getContentLengthLong() > MOST
        && request.getRequestURI().startsWith(BringCoursePages.HERE)) {
      response.setStatus(HttpServletResponse.SC_SEE_OTHER);
      response.setHeader("Location", BringCoursePages.HERE + "?large=true");
      return;
    }
    chain.doFilter(request, response);
  }
}
