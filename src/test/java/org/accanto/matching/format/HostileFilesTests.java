package org.accanto.matching.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.accanto.matching.engine.Goal;
import org.accanto.matching.format.BadInput.Kind;
import org.accanto.matching.rules.Instance;
import org.accanto.matching.rules.InstanceGenerator;
import org.accanto.matching.rules.InstanceGenerator.Family;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every kind of bad file is told in a sentence of its kind; none of them fills the memory. */
class HostileFilesTests {
  private final Instance instance =
      InstanceGenerator.make(Family.AMPLE, 4, 3, Goal.Mode.LEXICOGRAPHIC, Goal.Capacity.COUNT, 7);

  @TempDir private Path folder;
  private Path file;
  private String good;

  @BeforeEach
  void aGoodFile() throws IOException {
    file = folder.resolve("i.json");
    InstanceFile.write(file, instance);
    good = Files.readString(file);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "accanto-match-instance/1|accanto-match-instance/2|OTHER_FORMAT",
        "{\"format\"|{\"formats\"|OTHER_FORMAT",
        "\"name\":|\"nam\":|OTHER_SHAPE",
        "\"peers\":[{\"id\":0|\"peers\":[{\"id\":1|IDS",
        "\"supporters\":[{\"id\":0|\"supporters\":[{\"id\":2|IDS",
        "\"declined\":[]|\"declined\":[3]|UNKNOWN_PERSON",
        "\"therapeutic\":[]|\"therapeutic\":[-1]|NUMBER",
        "\"declined\":[]|\"declined\":[1,1]|TWICE",
        "\"noContact\":[]}|\"noContact\":[4]}|UNKNOWN_PERSON",
        "\"qualityFloor\":|\"qualityFloor\":-|NUMBER",
        "\"loadWeight\":|\"loadWeight\":99999999|NUMBER",
        "\"loadWeight\":|\"loadWeight\":99999999999999999999999999|NUMBER",
        "\"loadWeight\":|\"loadWeight\":0.|NUMBER",
        "\"interests\":8|\"interests\":9|WEIGHTS",
        "\"mode\":\"lexicographic\"|\"mode\":\"fair\"|UNKNOWN_WORD",
        "\"capacity\":\"count\"|\"capacity\":\"COUNT\"|UNKNOWN_WORD",
        "\"interests\":8|\"rule17\":0,\"interests\":8|UNKNOWN_WORD",
        "\"status\":\"active\"|\"status\":\"asleep\"|UNKNOWN_WORD",
        "\"seeks\":|\"sekes\":|OTHER_SHAPE",
        "\"minOverlap\"|\"colour\":\"red\",\"minOverlap\"|OTHER_SHAPE",
        "\"seeks\":[|\"seeks\":[{},|OTHER_SHAPE",
        "\"seeks\":[|\"seeks\":[null,|OTHER_SHAPE",
        "\"languages\":[[|\"languages\":[\"it\",[|OTHER_SHAPE",
        "\"tierWeight\":[|\"tierWeight\":[1,|OTHER_SHAPE",
        "\"minOverlap\"|\"id\":0,\"minOverlap\"|NOT_UNDERSTOOD",
        "\"name\":|\"name\":[[[[[[[[[[[[[[[[[[[[[|NUMBER",
        "}]}|}]|NOT_UNDERSTOOD",
        "}]}|}]} and more|NOT_UNDERSTOOD",
        "\"peers\":[|\"peers\":[,|NOT_UNDERSTOOD",
        "\"availability\":|\"availability\":9|NUMBER",
        "\"peers\":[|\"peers\":7,\"more\":[|OTHER_SHAPE"
      })
  void oneWrongThingInAGoodFile(String from, String to, Kind kind) throws IOException {
    assertThat(good).contains(from);
    Files.writeString(file, good.replace(from, to));
    assertThat(refusal(file).kind()).isEqualTo(kind);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "{", "[]", "7", "null", "\"x\"", "\u0000", "peer,supporter"})
  void whatIsNoInstanceAtAll(String text) throws IOException {
    Files.writeString(file, text);
    assertThat(refusal(file).kind()).isIn(Kind.NOT_UNDERSTOOD, Kind.OTHER_FORMAT);
  }

  @Test
  void aCompressedFileThatIsCutOffAnywhereIsDamaged() throws IOException {
    Path packed = folder.resolve("i.json.gz");
    InstanceFile.write(packed, instance);
    byte[] whole = Files.readAllBytes(packed);
    for (int length = 0; length < whole.length; length++) {
      Files.write(packed, Arrays.copyOf(whole, length));
      assertThat(refusal(packed).kind()).isEqualTo(Kind.DAMAGED);
    }
    whole[whole.length - 6] ^= 1;
    Files.write(packed, whole);
    assertThat(refusal(packed).kind()).isEqualTo(Kind.DAMAGED);
  }

  @Test
  void aFileThatIsNotThereAndAFolderCannotBeRead() {
    assertThat(refusal(folder.resolve("none.json")).kind()).isEqualTo(Kind.NOT_THERE);
    assertThat(refusal(folder).kind()).isEqualTo(Kind.NOT_THERE);
  }

  @Test
  void aNumberOfTenThousandDigitsAndATextWithoutEndAreRefused() throws IOException {
    Files.writeString(file, good.replace("\"age\":", "\"age\":" + "9".repeat(10_000)));
    assertThat(refusal(file).kind()).isEqualTo(Kind.NUMBER);
    Files.writeString(file, good.replace("\"name\":\"", "\"name\":\"" + "a".repeat(2_000_000)));
    assertThat(refusal(file).kind()).isEqualTo(Kind.NUMBER);
  }

  @Test
  void whatAFileSaysCannotMoveTheCursorOfATerminal() throws IOException {
    Files.writeString(file, good.replace("\"active\"", "\"\\u001b[2Jgone\\n\""));
    assertThat(refusal(file).sentence()).doesNotContainPattern("\\p{Cntrl}").contains("?[2Jgone?");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "peer;supporter\\n0;1|OTHER_FORMAT",
        "''|OTHER_FORMAT",
        "peer,supporter\\n0|NOT_UNDERSTOOD",
        "peer,supporter\\n0,1,2|NOT_UNDERSTOOD",
        "peer,supporter\\n0,99999999999999999999|NOT_UNDERSTOOD",
        "peer,supporter\\n4,1|UNKNOWN_PERSON",
        "peer,supporter\\n0,3|UNKNOWN_PERSON",
        "peer,supporter\\n0,-1|UNKNOWN_PERSON",
        "peer,supporter\\n0,1\\n0,2|TWICE",
        "{\"matches\":[[0,1],[0,1]]}|TWICE",
        "{\"matches\":[[0]]}|OTHER_SHAPE",
        "{\"matches\":[[0,\"1\"]]}|OTHER_SHAPE",
        "{\"matches\":[],\"more\":1}|OTHER_SHAPE",
        "{\"pairs\":[]}|OTHER_FORMAT",
        "{\"matches\":[[0,1]|NOT_UNDERSTOOD"
      })
  void aPlanThatIsNone(String text, Kind kind) throws IOException {
    Path plan = folder.resolve("plan");
    Files.write(plan, text.replace("\\n", "\n").getBytes(UTF_8));
    assertThat(refused(() -> SolutionFile.read(plan, instance)).kind()).isEqualTo(kind);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{}|OTHER_FORMAT",
        "[]|OTHER_SHAPE",
        "{F,\"kind\":\"luck\",\"prices\":[1,2,3],\"tierWeight\":[3,2,1]}|UNKNOWN_WORD",
        "{F,\"kind\":\"supporter-prices\",\"prices\":[1,2],\"tierWeight\":[3,2,1]}|OTHER_SHAPE",
        "{F,\"kind\":\"peer-prices\",\"prices\":[1,2,3],\"tierWeight\":[3,2,1]}|OTHER_SHAPE",
        "{F,\"kind\":\"supporter-prices\",\"prices\":[1,2,-3],\"tierWeight\":[3,2,1]}|NUMBER",
        "{F,\"kind\":\"supporter-prices\",\"prices\":[1,2,3]}|OTHER_SHAPE"
      })
  void aCertificateThatIsNone(String text, Kind kind) throws IOException {
    Path proof = folder.resolve("c.json");
    Files.writeString(proof, text.replace("F,", "\"format\":\"accanto-match-certificate/1\","));
    assertThat(refused(() -> CertificateFile.read(proof, instance)).kind()).isEqualTo(kind);
  }

  @Test
  void whatCannotBeWrittenIsSaid_andLeavesNothingHalf() {
    Path nowhere = folder.resolve("no/such/folder/p.csv");
    assertThat(refused(() -> InstanceFile.write(nowhere, instance)).kind())
        .isEqualTo(Kind.CANNOT_WRITE);
    assertThat(refused(() -> InstanceFile.write(folder, instance)).kind())
        .isEqualTo(Kind.CANNOT_WRITE);
  }

  @Test
  void eachKindHasACodeOfItsOwn_whichTheDocumentLists() throws IOException {
    assertThat(Stream.of(Kind.values()).map(Kind::exitCode)).doesNotHaveDuplicates();
    String document = Files.readString(Path.of("docs/operating/README.md"));
    assertThat(Stream.of(Kind.values()).map(kind -> "\n| " + kind.exitCode() + " | "))
        .allSatisfy(row -> assertThat(document).contains(row));
  }

  private static BadInput refusal(Path file) {
    return refused(() -> InstanceFile.read(file));
  }

  private static BadInput refused(ThrowingCallable reading) {
    BadInput reason = catchThrowableOfType(BadInputException.class, reading).reason();
    assertThat(reason.sentence()).endsWith(".").doesNotContain("\n").hasSizeLessThan(300);
    return reason;
  }
}
