package org.accanto.rights.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.accanto.shared.Acting;
import org.accanto.site.FileAtRest;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Into a file that rests nobody writes: the database refuses. Whoever tries it in their own finds
 * the page that says so, with what they typed ({@link UnwrittenPages}).
 */
@Configuration(proxyBeanMethods = false)
class NothingIsWritten implements WebMvcConfigurer, HandlerInterceptor {

  /** What is no word in the file: coming, going, keys, reading, closing what was opened. */
  private static final Pattern STILL_POSSIBLE =
      Pattern.compile(
          "/(me/(data|pin|password|file|name|code)|sign.*|sessions|exit|stay|hat|reading|notices"
              + "|authorisations/[^/]+/withdrawal)(/.*)?");

  private final FileAtRest file;

  NothingIsWritten(FileAtRest file) {
    this.file = file;
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(this).order(10);
  }

  @Override
  public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
      throws ServletException, IOException {
    if (!request.getMethod().equals("POST")
        || Acting.current().isEmpty()
        || STILL_POSSIBLE.matcher(request.getServletPath()).matches()
        || !file.of(request)) {
      return true;
    }
    request.getRequestDispatcher(UnwrittenPages.HERE).forward(request, response);
    return false;
  }
}
