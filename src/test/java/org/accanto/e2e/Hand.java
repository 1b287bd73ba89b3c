package org.accanto.e2e;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.Locale;
import org.accanto.shared.Actor;
import org.accanto.site.Words;
import org.accanto.testing.Phone;
import org.accanto.testing.Site;

/**
 * Somebody with their phone in their hand, who reads one language and finds things by the words on
 * them.
 */
record Hand(Phone phone, Words words, Locale locale, boolean script) implements AutoCloseable {

  static Hand of(Site site, Words words, Actor actor, String language, boolean script) {
    Phone phone = script ? Phone.in(site, language) : Phone.withoutJavaScript(site, language);
    return new Hand(
        phone.signedIn(site.token(actor)), words, Locale.forLanguageTag(language), script);
  }

  Hand open(String path) {
    phone.open(path);
    return looked();
  }

  /** Whatever is opened is checked for everybody; axe needs scripts. */
  private Hand looked() {
    if (script) {
      phone.isForEverybody();
    }
    return this;
  }

  String word(String key, Object... values) {
    return words.text(locale, key, values);
  }

  private Locator form(String actionEnd) {
    return phone.page().locator("form[action$='" + actionEnd + "']").first();
  }

  /** Presses the button with these words in the form that goes to such an address. */
  Hand send(String actionEnd, String key) {
    return press(form(actionEnd), key);
  }

  /** Presses the first button with these words. */
  Hand press(String key) {
    return press(phone.page().locator("main"), key);
  }

  private Hand press(Locator where, String key) {
    phone.press(
        where.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(word(key))));
    return looked();
  }

  Hand write(String actionEnd, String field, String value) {
    form(actionEnd).locator("[name=" + field + "]").first().fill(value);
    return this;
  }

  /** Opens the fold in which the choice lies, as somebody does who looks for it. */
  Hand choose(String actionEnd, String field, String value) {
    Locator box = form(actionEnd).locator("input[name=" + field + "][value='" + value + "']");
    Locator fold = box.locator("xpath=ancestor::details[not(@open)]/summary");
    if (fold.count() > 0) {
      fold.click();
    }
    box.check();
    return this;
  }

  Hand pick(String actionEnd, String field, String value) {
    form(actionEnd).locator("select[name=" + field + "]").selectOption(value);
    return this;
  }

  Hand says(String text) {
    phone.says(text);
    return this;
  }

  Hand doesNotSay(String text) {
    phone.doesNotSay(text);
    return this;
  }

  @Override
  public void close() {
    phone.close();
  }
}
