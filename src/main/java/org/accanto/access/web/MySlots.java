package org.accanto.access.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.accanto.access.Keys;
import org.accanto.access.MySecret;
import org.accanto.access.OpenSession;
import org.accanto.access.SignIn;
import org.accanto.shared.Actor;
import org.accanto.shared.Hat;
import org.accanto.site.BarSlot;
import org.accanto.site.DeviceInUse;
import org.accanto.site.FileAtRest;
import org.accanto.site.HomeSlot;
import org.accanto.site.PersonalLanguage;
import org.accanto.site.Slot;
import org.accanto.site.WordsKeeper;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What access adds to the pages of others: the bell, the way to one's own sign-in, the language.
 */
@Configuration(proxyBeanMethods = false)
class MySlots {

  /** Whether something is unread. */
  record BellView(boolean news) {}

  /** The bell; whether it rings came with the session, without another look-up. */
  @Bean
  BarSlot bell(HttpServletRequest request) {
    return new BarSlot() {
      @Override
      public Optional<Slot> slotFor(Actor actor, Locale locale) {
        boolean here = request.getRequestURI().equals("/notices");
        boolean news = CurrentSession.of(request).map(OpenSession::news).orElse(false);
        return Optional.of(new Slot("access/web/slots", "bell", new BellView(news && !here)));
      }

      @Override
      public int order() {
        return 10;
      }
    };
  }

  /** The way to one's own sign-in, from every page. */
  @Bean
  BarSlot me() {
    return new BarSlot() {
      @Override
      public Optional<Slot> slotFor(Actor actor, Locale locale) {
        return Optional.of(new Slot("access/web/slots", "me", "access.hat." + actor.hat()));
      }

      @Override
      public int order() {
        return 90;
      }
    };
  }

  /** On the first day of who came with a list: how they want to be called. */
  @Bean
  HomeSlot listedName(HttpServletRequest request) {
    return new HomeSlot() {
      @Override
      public Optional<Slot> slotFor(Actor actor, Locale locale) {
        return CurrentSession.of(request)
            .filter(OpenSession::listed)
            .map(session -> new Slot("access/web/slots", "listed-name", session.called()));
      }

      @Override
      public int order() {
        return 5;
      }
    };
  }

  /** For the coordinator: cards and links, beside what waits today. */
  @Bean
  HomeSlot waysToSignIn() {
    return new HomeSlot() {
      @Override
      public Optional<Slot> slotFor(Actor actor, Locale locale) {
        return actor.is(Hat.COORDINATOR)
            ? Optional.of(new Slot("access/web/slots", "keys", ""))
            : Optional.empty();
      }

      @Override
      public int order() {
        return 190;
      }
    };
  }

  /** For staff who would find their own file closed after a new password by link. */
  @Bean
  HomeSlot ownFilePin(Keys keys) {
    return new HomeSlot() {
      @Override
      public Optional<Slot> slotFor(Actor actor, Locale locale) {
        return keys.fileNeedsAPin(actor)
            ? Optional.of(new Slot("access/web/slots", "own-file", ""))
            : Optional.empty();
      }

      @Override
      public int order() {
        return 195;
      }
    };
  }

  /** Whether this is a session on a device that others use. */
  @Bean
  static FileAtRest fileAtRest() {
    return request -> CurrentSession.of(request).map(OpenSession::rests).orElse(false);
  }

  @Bean
  DeviceInUse deviceInUse(Clock clock) {
    return new DeviceInUse() {
      @Override
      public Kind of(HttpServletRequest request) {
        return CurrentSession.of(request)
            .map(session -> session.ownDevice() ? Kind.OWN : Kind.SHARED)
            .orElse(Kind.NOBODY);
      }

      @Override
      public Duration sharedIdle() {
        return SignIn.SHARED_IDLE;
      }

      @Override
      public Duration left(HttpServletRequest request) {
        return CurrentSession.of(request)
            .map(session -> Duration.between(clock.instant(), session.expiresAt()))
            .orElse(Duration.ZERO);
      }
    };
  }

  /** The cookie still names the session that has ended. */
  @Bean
  WordsKeeper wordsKeeper(MySecret secrets) {
    return request -> CurrentSession.token(request).flatMap(secrets::mark);
  }

  @Bean
  PersonalLanguage personalLanguage(SignIn signIn) {
    return new PersonalLanguage() {
      @Override
      public Optional<Locale> of(HttpServletRequest request) {
        return CurrentSession.of(request)
            .or(() -> CurrentSession.away(request))
            .map(session -> Locale.forLanguageTag(session.language()));
      }

      @Override
      public void choose(HttpServletRequest request, Locale language) {
        CurrentSession.of(request)
            .ifPresent(session -> signIn.change(null, language.toLanguageTag(), session.actor()));
      }
    };
  }
}
