package org.accanto.enrolment.web;

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
 * A file far larger than a list is answered before a byte of it is looked at (abuse case N06): the
 * server's own limit would end the connection without a word.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class LargeUploads extends OncePerRequestFilter {

  static final String HERE = "/people/import";
  private static final long MOST = 20L << 20;

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (request.getContentLengthLong() > MOST && HERE.equals(request.getRequestURI())) {
      response.setStatus(HttpServletResponse.SC_SEE_OTHER);
      response.setHeader("Location", HERE + "?large=true");
      return;
    }
    chain.doFilter(request, response);
  }
}
