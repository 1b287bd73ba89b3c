package org.accanto.training.cartridge;

import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.ULocale;

/** A language by the name that its readers call it. */
final class LanguageNames {

  private LanguageNames() {}

  static String name(String language) {
    ULocale locale = ULocale.forLanguageTag(language);
    String name = LocaleDisplayNames.getInstance(locale).localeDisplayName(locale);
    return name.isEmpty() ? language : name;
  }
}
