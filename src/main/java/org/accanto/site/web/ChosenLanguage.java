package org.accanto.site.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import org.accanto.site.Languages;
import org.accanto.site.PersonalLanguage;
import org.accanto.site.SiteSettings;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.servlet.LocaleResolver;

/**
 * The language of a request: the account's, else the one chosen here, else the browser's, else the
 * organisation's.
 */
final class ChosenLanguage implements LocaleResolver {

  private static final String FOUND = ChosenLanguage.class.getName();

  private final SiteSettings settings;
  // Looked for at the first request: who knows the accounts needs pages, and pages need this.
  private final SingletonSupplier<PersonalLanguage> personal;

  ChosenLanguage(SiteSettings settings, ObjectProvider<PersonalLanguage> personal) {
    this.settings = settings;
    this.personal = SingletonSupplier.ofNullable(personal::getIfAvailable);
  }

  @Override
  public Locale resolveLocale(HttpServletRequest request) {
    if (request.getAttribute(FOUND) instanceof Locale found) {
      return found;
    }
    Locale language =
        ofAccount(request)
            .or(() -> ofCookie(request))
            .or(() -> ofBrowser(request))
            .orElseGet(this::ofOrganisation);
    request.setAttribute(FOUND, language);
    return language;
  }

  @Override
  public void setLocale(
      HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
    if (response == null || locale == null) {
      return;
    }
    ReadingChoices.remember(request, response, "lang", locale.toLanguageTag());
    PersonalLanguage account = personal.get();
    if (account != null) {
      account.choose(request, locale);
    }
    request.setAttribute(FOUND, locale);
  }

  Optional<Locale> offered(String tag) {
    return Languages.named(tag, settings.pseudoLocales());
  }

  private Optional<Locale> ofAccount(HttpServletRequest request) {
    PersonalLanguage account = personal.get();
    return account == null ? Optional.empty() : account.of(request);
  }

  private Optional<Locale> ofCookie(HttpServletRequest request) {
    return Optional.ofNullable(ReadingChoices.cookie(request, "lang")).flatMap(this::offered);
  }

  private Optional<Locale> ofBrowser(HttpServletRequest request) {
    if (request.getHeader("Accept-Language") == null) {
      return Optional.empty();
    }
    return Collections.list(request.getLocales()).stream()
        .flatMap(asked -> offered(asked.toLanguageTag()).stream())
        .findFirst();
  }

  private Locale ofOrganisation() {
    return offered(settings.language()).orElse(Languages.ENGLISH);
  }
}
