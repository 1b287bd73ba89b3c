package org.accanto.site.web;

import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.beans.TypeMismatchException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpRequestMethodNotSupportedException;

/**
 * What a person is told when something did not work; the constant's name is part of the message
 * keys.
 */
enum Mishap {
  /** There is no such page, or not for this person: the answer is the same. */
  GONE(HttpStatus.NOT_FOUND),
  /** A form that was open too long or came from elsewhere. */
  AGAIN(HttpStatus.FORBIDDEN),
  /** Words came from somebody whose session had ended. */
  SIGNIN(HttpStatus.UNAUTHORIZED),
  OPEN(HttpStatus.UNPROCESSABLE_CONTENT),
  /**
   * What came is no form of ours, such as a field without a name; the server refuses to read it.
   */
  UNREADABLE(HttpStatus.BAD_REQUEST),
  MANY(HttpStatus.TOO_MANY_REQUESTS),
  OURS(HttpStatus.INTERNAL_SERVER_ERROR),
  /** The database does not answer now. */
  LATER(HttpStatus.SERVICE_UNAVAILABLE);

  private final HttpStatus status;

  Mishap(HttpStatus status) {
    this.status = status;
  }

  HttpStatus status() {
    return status;
  }

  /** Mistakes of ours, which we want to read about in the log. */
  boolean ours() {
    return this == OURS || this == LATER;
  }

  static Mishap of(Throwable problem) {
    return switch (problem) {
      case TransientDataAccessException e -> LATER;
      case RecoverableDataAccessException e -> LATER;
      case DataAccessResourceFailureException e -> LATER;
      case CannotCreateTransactionException e -> LATER;
      case InvalidParameterException e -> UNREADABLE;
      case TypeMismatchException e -> GONE;
      case HttpRequestMethodNotSupportedException e -> GONE;
      case ErrorResponse e -> of(e.getStatusCode());
      default -> OURS;
    };
  }

  static Mishap of(HttpStatusCode status) {
    return switch (status.value()) {
      case 401 -> SIGNIN;
      case 400, 413, 415, 422 -> OPEN;
      case 429 -> MANY;
      case 503 -> LATER;
      default -> status.is4xxClientError() ? GONE : OURS;
    };
  }
}
