/** Every fragment of the site on one page, outside the modules so that no application finds it. */
@NullMarked
package gallery;

import org.jspecify.annotations.NullMarked;
