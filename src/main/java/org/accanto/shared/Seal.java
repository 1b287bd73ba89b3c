package org.accanto.shared;

/**
 * The application's word to the database that it has checked something which the database cannot
 * check by itself, such as a PIN against its slow hash. Injected SQL cannot make one.
 */
public interface Seal {

  /**
   * For a function of schema {@code sec} that demands it: good for this one purpose, in the
   * transaction that runs.
   *
   * @param purpose as the function names it
   * @param context what {@code current_setting('app.ctx')} says in the transaction
   */
  String on(String purpose, String context);
}
