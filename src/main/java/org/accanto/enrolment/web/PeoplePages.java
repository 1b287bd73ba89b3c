package org.accanto.enrolment.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.accanto.enrolment.ListedPerson;
import org.accanto.enrolment.PeopleList;
import org.accanto.shared.Actor;
import org.accanto.shared.For;
import org.accanto.shared.Hat;
import org.accanto.shared.PersonId;
import org.accanto.site.Searches;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Everybody in the programme, and the answer of those who are invited. */
@Controller
@RequestMapping("/people")
@For(Hat.COORDINATOR)
class PeoplePages {

  /** The question before somebody's "no" is written down. */
  record NoView(UUID person, List<String> consequences) {}

  private final PeopleList people;
  private final PeopleViews views;
  private final Searches searches;
  private final ImportWords words;

  PeoplePages(PeopleList people, PeopleViews views, Searches searches, ImportWords words) {
    this.people = people;
    this.views = views;
    this.searches = searches;
    this.words = words;
  }

  @GetMapping
  ModelAndView list(
      @RequestParam(defaultValue = "") String search,
      @RequestParam(defaultValue = "1") int page,
      Actor actor,
      Locale locale) {
    return page(
        "people-page",
        views.list(people.all(actor, locale), searches.find(search, actor), page, locale));
  }

  @PostMapping
  String search(@RequestParam(defaultValue = "") String search, Actor actor) {
    return "redirect:" + searches.begin(search, actor).on("/people");
  }

  @GetMapping("/{person}")
  ModelAndView person(@PathVariable UUID person, Actor actor, Locale locale) {
    return page("listed-person-page", views.person(found(person, actor), locale));
  }

  @PostMapping("/{person}/yes")
  String yes(@PathVariable UUID person, Actor actor) {
    found(person, actor);
    people.saysYes(new PersonId(person), actor);
    return "redirect:/people/" + person;
  }

  @GetMapping("/{person}/no")
  ModelAndView askBeforeNo(@PathVariable UUID person, Actor actor, Locale locale) {
    invited(person, actor);
    return page(
        "listed-no-page",
        new NoView(
            person,
            List.of(words.text(locale, "person.no.gone"), words.text(locale, "person.no.list"))));
  }

  @PostMapping("/{person}/no")
  String no(@PathVariable UUID person, Actor actor) {
    invited(person, actor);
    people.saysNo(new PersonId(person), actor);
    return "redirect:/people";
  }

  private void invited(UUID person, Actor actor) {
    if (found(person, actor).state() != ListedPerson.State.INVITED) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
  }

  private ListedPerson found(UUID person, Actor actor) {
    return people
        .of(new PersonId(person), actor)
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  private static ModelAndView page(String name, Object view) {
    return new ModelAndView("enrolment/web/" + name, Map.of("view", view));
  }
}
