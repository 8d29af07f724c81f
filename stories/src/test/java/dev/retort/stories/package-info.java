/** What a user does, from a project outside this build, told as tests. */
@NullMarked
package dev.retort.stories;

import org.jspecify.annotations.NullMarked;
