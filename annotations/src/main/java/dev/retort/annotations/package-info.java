/** What users write on their model: nothing else, and no dependency. */
package dev.retort.annotations;
