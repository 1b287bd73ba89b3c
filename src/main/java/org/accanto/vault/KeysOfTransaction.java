package org.accanto.vault;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What a transaction that is not done yet changed about keys. Nobody else may seal with a key that
 * may still be undone: the words would be lost with it.
 */
record KeysOfTransaction(OpenedKeys opened) {

  @Nullable Keys get(Whose whose) {
    Changed changed = changed();
    return changed == null ? null : changed.keys.get(whose);
  }

  void put(Whose whose, Keys keys) {
    begun().keys.put(whose, keys);
  }

  private @Nullable Changed changed() {
    return (Changed) TransactionSynchronizationManager.getResource(this);
  }

  private Changed begun() {
    Changed there = changed();
    if (there != null) {
      return there;
    }
    Changed changed = new Changed();
    TransactionSynchronizationManager.bindResource(this, changed);
    TransactionSynchronizationManager.registerSynchronization(changed);
    return changed;
  }

  private final class Changed implements TransactionSynchronization {
    private final Map<Whose, Keys> keys = new HashMap<>();

    @Override
    public void suspend() {
      TransactionSynchronizationManager.unbindResource(KeysOfTransaction.this);
    }

    @Override
    public void resume() {
      TransactionSynchronizationManager.bindResource(KeysOfTransaction.this, this);
    }

    @Override
    public void afterCompletion(int status) {
      TransactionSynchronizationManager.unbindResource(KeysOfTransaction.this);
      keys.keySet().forEach(opened::forget);
    }
  }
}
