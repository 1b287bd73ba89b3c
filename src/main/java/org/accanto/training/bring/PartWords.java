package org.accanto.training.bring;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.accanto.training.text.Part;

/** Which of our parts a heading announces, in the languages of our countries. */
final class PartWords {

  private static final Map<Part, Pattern> WORDS =
      Map.of(
          Part.INTRODUCTION,
          Pattern.compile("(introduction|introduzione|εισαγωγη|premessa|προλογος)"),
          Part.OBJECTIVES,
          Pattern.compile(
              "((learning )?(objectives|goals|aims)|obiettivi( \\p{L}+){0,3}"
                  + "|(μαθησιακοι )?στοχοι( \\p{L}+){0,3})"),
          Part.READING,
          Pattern.compile(
              "(further reading|references|bibliography|(ulteriori|altre) letture"
                  + "|per approfondire|bibliografia|βιβλιογραφια|περαιτερω \\p{L}+"
                  + "|(επιπλεον|προσθετ\\p{L}+) (διαβασμα|αναγνωση|μελετη|βιβλιογραφια))"),
          Part.GLOSSARY,
          Pattern.compile("(glossary|glossario|γλωσσαρι(ο)?)"),
          Part.QUESTIONS,
          Pattern.compile(
              "((self-assessment |review )?questions( \\p{L}+){0,3}|domande( \\p{L}+){0,3}"
                  + "|ερωτησεις( \\p{L}+){0,3})"));

  private PartWords() {}

  static Part of(String heading) {
    String plain =
        Normalizer.normalize(heading.strip().toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
            .replaceAll("\\p{Mn}", "")
            .replaceAll("[.:;!?]+$", "");
    return WORDS.entrySet().stream()
        .filter(entry -> entry.getValue().matcher(plain).matches())
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(Part.CONTENT);
  }
}
