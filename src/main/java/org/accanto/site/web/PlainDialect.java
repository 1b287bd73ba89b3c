package org.accanto.site.web;

import org.thymeleaf.spring6.dialect.SpringStandardDialect;
import org.thymeleaf.standard.expression.IStandardVariableExpressionEvaluator;

/** Spring's dialect of the templates, which reads plain paths without the expression language. */
final class PlainDialect extends SpringStandardDialect {

  @Override
  public IStandardVariableExpressionEvaluator getVariableExpressionEvaluator() {
    return new PlainPaths(super.getVariableExpressionEvaluator());
  }
}
