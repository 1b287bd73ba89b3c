package org.accanto.enrolment;

import java.util.UUID;

/** What came of bringing a file. */
public sealed interface ImportUpload {

  record Kept(UUID id) implements ImportUpload {}

  record NotRead(SheetRefusal why) implements ImportUpload {}
}
