package org.accanto.confidentiality;

import java.util.UUID;

/**
 * One thing of a person that can be opened by itself.
 *
 * @param label the person's own words for it, shown to nobody else
 */
public record OpenableItem(DataClass of, UUID id, String label) {}
