package org.accanto.confidentiality.web;

import java.time.LocalDate;
import java.util.List;
import org.accanto.site.Option;
import org.jspecify.annotations.Nullable;

/** The form with which a person opens one thing to one reader. */
record AuthorisationView(
    AuthorisationForm form,
    WhoSeesView.@Nullable Question question,
    List<Option> things,
    List<Option> readers,
    List<Option> purposes,
    List<Option> untils,
    LocalDate earliest,
    LocalDate latest) {}
