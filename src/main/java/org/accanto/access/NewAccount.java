package org.accanto.access;

/**
 * What somebody fills in on the page of a one-time link.
 *
 * @param called how the person wants to be called
 * @param name with which they sign in
 */
public record NewAccount(String called, String language, String name, String password) {

  @Override
  public String toString() {
    return "a new account";
  }
}
