package org.accanto.rights.web;

import java.util.Locale;
import java.util.Map;
import org.accanto.rights.Retentions;
import org.accanto.shared.Actor;
import org.accanto.shared.For;
import org.accanto.shared.Hat;
import org.accanto.shared.Proven;
import org.accanto.site.FormErrors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** How long what people told is kept after they have left; looked at first, then decided. */
@For(Hat.COORDINATOR)
@Controller
@RequestMapping("/retention")
class RetentionPages {

  private static final String PAGE = "rights/web/retention-page";

  private final Retentions retentions;
  private final RetentionViews views;

  RetentionPages(Retentions retentions, RetentionViews views) {
    this.retentions = retentions;
    this.views = views;
  }

  @GetMapping
  String page(Actor actor, Model model, Locale locale) {
    RetentionForm now = retentions.now(actor).map(RetentionForm::of).orElse(RetentionForm.NONE);
    model.addAttribute("view", views.page(now, null, locale));
    return PAGE;
  }

  /** Only looks: what these months would mean today. */
  @PostMapping(params = "see")
  Object see(RetentionForm form, Actor actor, Locale locale) {
    FormErrors errors = form.problems();
    if (errors.any()) {
      return again(errors, form, locale);
    }
    var whom = retentions.would(form.months(), actor);
    return new ModelAndView(PAGE, Map.of("view", views.page(form, whom, locale)));
  }

  @Proven
  @PostMapping
  Object keep(RetentionForm form, Actor actor, Locale locale) {
    FormErrors errors = form.problems();
    if (errors.any()) {
      return again(errors, form, locale);
    }
    retentions.keep(form.months(), actor);
    return "redirect:/retention";
  }

  private Object again(FormErrors errors, RetentionForm form, Locale locale) {
    return errors.page(PAGE, Map.of("view", views.page(form, null, locale)));
  }
}
