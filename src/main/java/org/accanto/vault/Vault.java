package org.accanto.vault;

import java.security.GeneralSecurityException;
import java.util.Collection;
import org.accanto.site.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Service;

/**
 * The door: words in, sealed octets out, and back. Belongs into the transaction of whoever acts;
 * who may read which row is not decided here.
 */
@Service
public class Vault {

  private final DataKeys keys;
  private final Words words;

  Vault(DataKeys keys, Words words) {
    this.keys = keys;
    this.words = words;
  }

  /**
   * What may stand in the database; null when nothing was said.
   *
   * @param place whose key it is comes from the row, never from who asks
   */
  public byte @Nullable [] seal(Place place, String said) {
    if (said.isEmpty()) {
      return null;
    }
    try {
      return keys.toSealWith(place.whose()).cipher().encrypt(Padding.on(said), place.context());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("words cannot be sealed", e);
    }
  }

  /**
   * The words; empty when nothing was said. When their key was destroyed, a kind sentence in the
   * reader's language says that they are no longer here.
   *
   * @throws NotWhatWasSealed when they were changed, or moved from another place
   */
  public String open(Place place, byte @Nullable [] sealed) {
    if (sealed == null) {
      return "";
    }
    int number = Ciphers.number(sealed);
    Keys known = keys.of(place.whose());
    if (!known.know(number)) {
      known = keys.read(place.whose());
    }
    if (known.destroyed().contains(number)) {
      return words.text(LocaleContextHolder.getLocale(), "vault.gone");
    }
    Keys.Opened live = known.live();
    if (live == null || live.number() != number) {
      throw new NotWhatWasSealed(place);
    }
    try {
      return Padding.off(live.cipher().decrypt(sealed, place.context()));
    } catch (GeneralSecurityException e) {
      throw new NotWhatWasSealed(place);
    }
  }

  /**
   * The same for the same text, and nobody who holds only the database can try which text it was:
   * for what is compared and never read.
   *
   * @param column schema, table and column, with points between
   */
  public String hash(String column, String text) {
    return keys.toSealWith(Whose.NOBODY).hash(column + '\0' + text);
  }

  /** Fetches the keys of many at once, before their words are opened one after the other. */
  public void ready(Collection<Whose> wanted) {
    keys.ready(wanted);
  }

  /** Makes the keys of many at once, before something of each is sealed. */
  public void begin(Collection<Whose> wanted) {
    keys.begin(wanted);
  }
}
