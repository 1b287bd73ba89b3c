package org.accanto.enrolment;

/** What came of reading a file: a sheet, or the reason why not. */
public sealed interface SheetReading permits Sheet, SheetRefusal {}
