package org.accanto.access.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.accanto.access.Access;
import org.accanto.access.OpenSession;
import org.accanto.shared.Acting;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Finds whose request this is, once, and binds the person for the rest of it. */
@Component
@Order(0)
class SessionFilter extends OncePerRequestFilter {

  private final Access access;

  SessionFilter(Access access) {
    this.access = access;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    String path = request.getServletPath();
    return path.startsWith("/assets/") || path.startsWith("/webjars/");
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Optional<OpenSession> session = CurrentSession.token(request).flatMap(access::session);
    if (session.isEmpty()) {
      chain.doFilter(request, response);
      return;
    }
    CurrentSession.keep(request, session.get());
    if (session.get().asks() != null) {
      // Signed in, but away for long: until the PIN or password is given, nobody acts here.
      chain.doFilter(request, response);
      return;
    }
    try {
      Acting.as(
          session.get().actor(),
          () -> {
            chain.doFilter(request, response);
            return null;
          });
    } catch (ServletException | IOException | RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new ServletException(e);
    }
  }
}
