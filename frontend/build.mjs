// Builds the site's style sheets and scripts into the folder given with --out.
