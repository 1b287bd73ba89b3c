package org.accanto.site.web;

import java.util.Map;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.linkbuilder.StandardLinkBuilder;

/** Lets templates write {@code @{/assets/accanto.css}} and get the hashed name. */
final class AssetLinks extends StandardLinkBuilder {

  private final Assets assets;

  AssetLinks(Assets assets) {
    this.assets = assets;
    setOrder(1);
  }

  @Override
  protected String computeContextPath(
      IExpressionContext context, String base, Map<String, Object> parameters) {
    return "";
  }

  @Override
  protected String processLink(IExpressionContext context, String link) {
    return link.startsWith("/assets/") ? assets.address(link) : super.processLink(context, link);
  }
}
