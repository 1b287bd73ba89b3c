package org.accanto.site;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import org.springframework.web.servlet.ModelAndView;

/**
 * What a form could not accept, field by field, in the order of the page. Kept in the model as
 * {@code errors}; the field fragments and the error summary find it there.
 */
public record FormErrors(Map<String, Problem> byField) {

  /**
   * One thing to put right, as a message key and its arguments.
   *
   * @param key message that says what to do, never "invalid"
   */
  public record Problem(String key, List<Object> args) {

    /** The arguments as Thymeleaf wants them. */
    public Object[] params() {
      return args.toArray();
    }
  }

  public FormErrors {
    byField = Collections.unmodifiableMap(new LinkedHashMap<>(byField));
  }

  public static FormErrors none() {
    return new FormErrors(Map.of());
  }

  /**
   * Takes over what Bean Validation found on a form record. The annotations' messages are message
   * keys, for example {@code @NotBlank(message = "enrolment.error.name")}; a value of the wrong
   * shape becomes "site.error.shape".
   */
  public static FormErrors of(BindingResult result) {
    var errors = none();
    for (FieldError error : result.getFieldErrors()) {
      String key = error.isBindingFailure() ? null : error.getDefaultMessage();
      errors = errors.with(error.getField(), key == null ? "site.error.shape" : key);
    }
    return errors;
  }

  /** The first problem of a field wins. */
  public FormErrors with(String field, String key, Object... args) {
    var more = new LinkedHashMap<>(byField);
    more.putIfAbsent(field, new Problem(key, List.of(args)));
    return new FormErrors(more);
  }

  public boolean any() {
    return !byField.isEmpty();
  }

  public @Nullable Problem of(String field) {
    return byField.get(field);
  }

  /** The page again with status 422, the typed values and what to put right. */
  public ModelAndView page(String template, Map<String, ?> model) {
    var page = new ModelAndView(template, model);
    page.addObject("errors", this);
    page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    return page;
  }
}
