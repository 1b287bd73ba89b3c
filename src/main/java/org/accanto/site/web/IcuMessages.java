package org.accanto.site.web;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.accanto.site.Languages;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.NoSuchMessageException;

/** The messages of all modules in all languages, with ICU's plurals, choices and numbers. */
final class IcuMessages implements MessageSource {

  private static final Logger LOG = LoggerFactory.getLogger(IcuMessages.class);

  private final Map<Locale, Map<String, IcuText>> byLanguage;
  private final Map<String, IcuText> english;
  private final boolean strict;
  private final Set<String> reported = ConcurrentHashMap.newKeySet();

  IcuMessages(boolean strict) {
    this.strict = strict;
    this.byLanguage =
        Languages.ALL.stream().collect(Collectors.toMap(one -> one, MessageFiles::of));
    this.english = byLanguage.getOrDefault(Languages.ENGLISH, Map.of());
  }

  @Override
  public @Nullable String getMessage(
      String key, Object @Nullable [] args, @Nullable String otherwise, @Nullable Locale locale) {
    String found = find(key, args, locale);
    return found == null ? otherwise : found;
  }

  @Override
  public String getMessage(String key, Object @Nullable [] args, @Nullable Locale locale) {
    String found = find(key, args, locale);
    if (found != null) {
      return found;
    }
    if (strict) {
      throw new IllegalStateException("No message " + key + " in " + locale);
    }
    report(key, locale);
    return key;
  }

  @Override
  public String getMessage(MessageSourceResolvable resolvable, @Nullable Locale locale) {
    String[] codes = resolvable.getCodes();
    for (String code : codes == null ? new String[0] : codes) {
      String found = find(code, resolvable.getArguments(), locale);
      if (found != null) {
        return found;
      }
    }
    String otherwise = resolvable.getDefaultMessage();
    if (otherwise == null) {
      throw new NoSuchMessageException(String.join(", ", codes == null ? new String[0] : codes));
    }
    return otherwise;
  }

  private @Nullable String find(String key, Object @Nullable [] args, @Nullable Locale locale) {
    Locale language = locale == null ? Languages.ENGLISH : locale;
    if (Languages.isPseudo(language)) {
      IcuText text = english.get(key);
      return text == null ? null : PseudoText.of(language, text.with(args));
    }
    Map<String, IcuText> texts = byLanguage.get(language);
    if (texts == null) {
      // A tag such as "it-CH": which of ours it means is worked out only then.
      Locale offered = Languages.named(language.toLanguageTag(), false).orElse(Languages.ENGLISH);
      texts = byLanguage.getOrDefault(offered, english);
    }
    IcuText text = texts.get(key);
    if (text == null && !strict) {
      text = english.get(key);
      if (text != null) {
        report(key, language);
      }
    }
    return text == null ? null : text.with(args);
  }

  private void report(String key, @Nullable Locale locale) {
    if (reported.add(key + locale)) {
      LOG.warn("No message {} in {}", key, locale);
    }
  }
}
