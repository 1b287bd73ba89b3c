package org.accanto.training.bring;

/** A page in two languages, of the shape that organisations have them, with sentences of ours. */
public final class Pages {

  public static final String ITALIAN =
      """
      2.1 Introduzione

      Questa unità parla di come due persone cucinano insieme. Chi ha fame impara presto.

      2.2 Obiettivi formativi

      Alla fine saprai dire

        • Come si prepara la tavola
        • Learn the names of the tools and what they are for
        •  Che cosa si fa con gli avanzi

      2.3 La cucina in due

      Prima di accendere il fuoco si guarda che cosa c’è in casa. Nessuno compra due volte la stessa

      cipolla senza accorgersene.

      Che cosa serve

        • Una pentola grande
          • Due cucchiai di legno
        → Un coltello che taglia

      Odori
      · Il basilico si mette alla fine.

      · Il rosmarino si mette all’inizio.

      Chi fa che cosa  Quando si fa

      Sauce is the part that most of the people who cook are afraid of, and there is no need to be.

      2.5 Ulteriori letture

      - Rossi, M. (2011). Pane e parole. Firenze.
      12
      """;

  public static final String GREEK =
      """
      2.1 Εισαγωγή

      Η ενότητα μιλά για δύο ανθρώπους που μαγειρεύουν μαζί. Όποιος πεινά μαθαίνει γρήγορα.

      2.2 Στόχοι Ενότητας

      Στο τέλος θα μπορείς να πεις

       • Πώς στρώνεται το τραπέζι.
       • Πώς λέγονται τα εργαλεία.
       • Τι κάνουμε με ό,τι περισσεύει.

      2.3 Η κουζίνα για δύο

      Πριν ανάψει η φωτιά κοιτάμε τι υπάρχει στο σπίτι. Κανείς δεν αγοράζει δύο φορές το ίδιο κρεμμύδι.

      Τι χρειάζεται;

      -Μια μεγάλη κατσαρόλα.
      – Δύο ξύλινα κουτάλια.
      -Ένα μαχαίρι που κόβει.

      Μυρωδιές
      · Ο βασιλικός μπαίνει στο τέλος.
      · Το δεντρολίβανο μπαίνει στην αρχή.

      Ποιος κάνει τι  Πότε γίνεται

      Sauce is the part that most of the people who cook are afraid of, and there is no need to be.

      2.4 Επιπλέον Διάβασμα

      - Rossi, M. (2011). Pane e parole. Firenze.
      """;

  private Pages() {}
}
