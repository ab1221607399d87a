// The scan for whatever may be the at sign of an e-mail address. See email.c.
#pragma once
#include <stddef.h>
#include <stdint.h>

/// Where in `[from, count)` the next byte is that may be the at sign of an address, or the start of
/// the part that tells it: `@`; the `40` of `%40`, `=40`, `\x40`, `\u0040`, `&#x40;`; the `64` of
/// `&#64;`; the `at` of `&commat;` and of the word between two marks; the last two bytes of the
/// full-width `＠`. `count` where there is none.
/// Here because Swift does not vectorise a search for pairs of bytes.
size_t ck_email_next_sign(const uint8_t *bytes, size_t count, size_t from);

/// What each byte can be around an address: 1 in a local part, 2 in a domain, 4 nothing (`EmailBytes`).
/// Here because it is constant data, which a table made by Swift is not.
extern const uint8_t ck_email_byte_table[256];
static inline const uint8_t *ck_email_bytes(void) { return ck_email_byte_table; }
