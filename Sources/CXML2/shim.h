#pragma once
#include <libxml/xmlversion.h>
// Debian's libxml2 is built with ICU, whose types Foundation's own copy declares in another version:
// a module that sees both does not compile. Nothing here uses the converters of ICU.
#undef LIBXML_ICU_ENABLED
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/SAX2.h>
#include <libxml/xmlerror.h>
#include <libxml/encoding.h>
#include <libxml/HTMLparser.h>
