package org.accanto.site.web;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.standard.expression.IStandardVariableExpression;
import org.thymeleaf.standard.expression.IStandardVariableExpressionEvaluator;
import org.thymeleaf.standard.expression.StandardExpressionExecutionContext;

/**
 * Reads plain expressions such as {@code view.meetings} straight from our own records: nine of ten
 * are plain, and the expression language looks each name up anew. All that is not plain, not ours
 * or missing is left to the expression language, which knows what to say about it.
 */
record PlainPaths(IStandardVariableExpressionEvaluator otherwise)
    implements IStandardVariableExpressionEvaluator {

  /** As many as the templates have; none is made of what somebody typed. */
  private static final Map<String, Plain> PARSED = new ConcurrentHashMap<>();

  @Override
  public @Nullable Object evaluate(
      IExpressionContext context,
      IStandardVariableExpression expression,
      StandardExpressionExecutionContext how) {
    if (!expression.getUseSelectionAsRoot() && !how.getPerformTypeConversion()) {
      String text = expression.getExpression();
      Plain plain = PARSED.get(text);
      if (plain == null) {
        plain = Plain.of(text);
        PARSED.put(text, plain);
      }
      Object found = plain.in(context);
      if (found != Plain.Unknown.UNKNOWN) {
        return found;
      }
    }
    return otherwise.evaluate(context, expression, how);
  }
}
