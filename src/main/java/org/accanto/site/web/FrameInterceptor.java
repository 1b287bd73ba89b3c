package org.accanto.site.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.accanto.shared.Acting;
import org.accanto.shared.Actor;
import org.accanto.site.BarSlot;
import org.accanto.site.DeviceInUse;
import org.accanto.site.NavItem;
import org.accanto.site.Navigation;
import org.accanto.site.SiteSettings;
import org.accanto.site.Slot;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** Gives every page its frame, just before it is rendered; a redirect needs none. */
final class FrameInterceptor implements HandlerInterceptor {

  private final SiteSettings settings;
  private final Assets assets;
  private final ChosenLanguage languages;
  private final ObjectProvider<DeviceInUse> devices;
  private final Clock clock;
  private final List<Navigation> navigations;
  private final List<BarSlot> bars;
  private final String style;
  private final String styleVersion;

  FrameInterceptor(
      SiteSettings settings,
      Assets assets,
      ChosenLanguage languages,
      ObjectProvider<DeviceInUse> devices,
      Clock clock,
      ObjectProvider<Navigation> navigations,
      ObjectProvider<BarSlot> bars) {
    this.settings = settings;
    this.assets = assets;
    this.languages = languages;
    this.devices = devices;
    this.clock = clock;
    this.navigations = navigations.stream().toList();
    this.bars = bars.stream().sorted(Comparator.comparingInt(BarSlot::order)).toList();
    this.style = assets.text("accanto.css");
    String address = assets.address("/assets/accanto.css");
    this.styleVersion = address.replaceAll(".*\\.(\\w+)\\.css", "$1");
  }

  @Override
  public void postHandle(
      HttpServletRequest request,
      HttpServletResponse response,
      Object handler,
      @Nullable ModelAndView page) {
    if (page != null && !isRedirect(page)) {
      prepare(request, response);
    }
  }

  /** For pages that no handler made, such as those about a mistake. */
  void prepare(HttpServletRequest request, HttpServletResponse response) {
    request.setAttribute("frame", new Frame(facts(request, response), assets));
  }

  private Frame.Facts facts(HttpServletRequest request, HttpServletResponse response) {
    Locale locale = languages.resolveLocale(request);
    boolean part = request.getHeader("HX-Request") != null;
    boolean first = !part && !styleVersion.equals(ReadingChoices.cookie(request, "look"));
    if (first) {
      ReadingChoices.remember(request, response, "look", styleVersion);
    }
    Optional<Actor> actor = Acting.current();
    DeviceInUse known = devices.getIfAvailable();
    return new Frame.Facts(
        locale,
        ReadingChoices.of(request),
        path(request),
        settings.exitAddress(),
        known == null ? DeviceInUse.Kind.NOBODY : known.of(request),
        LocalDate.now(clock).toEpochDay(),
        known == null ? Duration.ZERO : known.sharedIdle(),
        known == null ? Duration.ZERO : known.left(request),
        part ? List.of() : actor.map(this::nav).orElse(List.of()),
        part ? List.of() : actor.map(who -> bar(who, locale)).orElse(List.of()),
        first ? style : null,
        part,
        "on".equalsIgnoreCase(request.getHeader("Save-Data")));
  }

  private List<NavItem> nav(Actor actor) {
    return navigations.stream()
        .flatMap(one -> one.itemsFor(actor).stream())
        .sorted(Comparator.comparingInt(NavItem::order))
        .toList();
  }

  private List<Slot> bar(Actor actor, Locale locale) {
    return bars.stream().flatMap(one -> one.slotFor(actor, locale).stream()).toList();
  }

  /** The address the person asked for, also on the error page. */
  static String path(HttpServletRequest request) {
    Object asked = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
    return asked == null ? request.getRequestURI() : asked.toString();
  }

  private static boolean isRedirect(ModelAndView page) {
    String view = page.getViewName();
    return view == null ? page.getView() instanceof RedirectView : view.startsWith("redirect:");
  }
}
