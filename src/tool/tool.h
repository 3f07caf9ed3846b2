// The native command-line tool: one function a command. Each gives the program's exit code: 0, 1 where something that
// it was given is wrong, 2 where it was called wrongly.
#pragma once

#include <string>
#include <vector>

#include "letter/catalog.h"

namespace tool {

using Arguments = std::vector<std::string>;

/// The value after `--name`, or `fallback`.
std::string option(const Arguments& arguments, const std::string& name, const std::string& fallback);

/// The folder with catalog.json and locales/: --assets, or assets/ here, or what is installed beside the program.
std::string assets(const Arguments& arguments);
std::string catalog_file(const Arguments& arguments);

/// A locale's file; without its name that of --locale, or en-US.
std::string locale_file(const Arguments& arguments, const std::string& locale);
std::string locale_file(const Arguments& arguments);

/// The whole file; an empty text and a message on stderr if it cannot be read.
std::string read_file(const std::string& path);

/// Loads the catalog and a locale, with --overlay laid over them, printing every problem to stderr. Without the
/// locale's name that of --locale, or en-US.
letter::LoadResult load(const Arguments& arguments, const std::string& locale);
letter::LoadResult load(const Arguments& arguments);

/// To stderr, one a line.
void print(const std::vector<letter::Problem>& problems);

int compose(const Arguments& arguments);    ///< one letter, or one a line, from requests in a file
int sample(const Arguments& arguments);     ///< letters over random requests, to be read
int validate(const Arguments& arguments);   ///< problems of a locale file, or of an overlay
int overlay(const Arguments& arguments);    ///< writes the assets with an overlay laid over them
int output(const Arguments& arguments);     ///< one output, or many, of calls in a file (engine/engine.h)
int prerender(const Arguments& arguments);  ///< JSON for the static page

}  // namespace tool
