#pragma once
#include <nettle/aes.h>
#include <nettle/cbc.h>
#include <nettle/hmac.h>
#include <nettle/sha1.h>
#include <nettle/sha2.h>
#include <string.h>

// Nettle's cbc_decrypt takes the cipher as a function of a type that Swift does not import.

/// Decrypts `count` bytes, a multiple of 16, in place; `iv` becomes that of what follows.
static inline void cn_aes_cbc_decrypt(
    const uint8_t *key, size_t key_count, uint8_t *iv, uint8_t *bytes, size_t count) {
  if (key_count == 32) {
    struct aes256_ctx context;
    aes256_set_decrypt_key(&context, key);
    cbc_decrypt(&context, (nettle_cipher_func *)aes256_decrypt, 16, iv, count, bytes, bytes);
  } else {
    struct aes128_ctx context;
    aes128_set_decrypt_key(&context, key);
    cbc_decrypt(&context, (nettle_cipher_func *)aes128_decrypt, 16, iv, count, bytes, bytes);
  }
}
