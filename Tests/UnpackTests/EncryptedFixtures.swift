import Corpus

/// Archives that 7-Zip 26.02 wrote, of invented texts: `7zz a -psecret …`; `two` holds a second member
/// with the password `wrong`.
enum EncryptedFixtures {
  static let sevenZip: [(name: String, bytes: [UInt8])] = [
    (
      "bcj2",
      decoded(
        """
        N3q8ryccAAQ/zn6xcAAAAAAAAADyAAAAAAAAAGimfiXbmlS6XpNJ5nHCbd63VH7KFcWpIAfC1RTUFum18izPVFMq
        fqiA33OzPcLqAvJI+Gx2VT2WsUNc4ghS7IegAtcv1sGXF0U/bdDFrb75JHMh0xf8fqpxMZczbktVDyltPjXiTFKz
        rLJe/4x7o4Lt8KT2AQQGAAQJQBAQEAAHCwEACCQG8QcBElMP/1ZOioojDjeLN5lnM9yRrCQG8QcBElMP8qu3M0tr
        ByYS+G4lsyLg6CQG8QcBElMPv7GcPaJe9ROvcV2KVWkhZiQG8QcBElMPqaCisLW4z3buUGe0YEpuSSMDAQEFXQAQ
        AAAjAwEBBV0AEAAAIwMBAQVdABAAABQDAwEbBAEEAAUBCgIGAwkECAUHBgMCAQAMBQUFPgAAVlYACAoBAlPNTwAA
        BQEZDwAAAAAAAAAAAAAAAAAAABENAGEALgB0AHgAdAAAABQKAQDWQtP0FX7dARUGAQAggKSBAAA=
        """)
    ),
    (
      "hidden",
      decoded(
        """
        N3q8ryccAAR5GkR70AAAAAAAAAA9AAAAAAAAAHt0HObLemz9LGm4oesKOlYKSDRJ6PY4cpxYvQZhSY1FqOH3nr7E
        PM0uS++KBfkA9qsRqz5eMfCIi2xLoZ32AvYkOVaAwYJu3dCbq3rlZugl48eP+H+YLo9EMctJ/k2shJ4f7y4p6xZa
        UIMFu9WmBfk8f/4zvSEIm0XsElvLZLjntnI/wfDuRPJKY9sxg5F9qgHT784qdpuZ9rNYidecjczWX0WhIiCz6NNE
        Zd4bau1rSGFmRmaUlOsiKTEn7Vv0TOHd373QwWTOmo6BFYs3he7XdrDmFwZQAQmAgAAHCwEAAiQG8QcBElMPw9aK
        pY71kTxEDdM+x3wlaiMDAQEFXQAQAAABAAx3gI4KAVMlJXYAAA==
        """)
    ),
    (
      "lzma2",
      decoded(
        """
        N3q8ryccAAQTxtd/UAAAAAAAAABiAAAAAAAAALq6RxlDSI0hAPypBzWaMNauwDrizulfHTg54tv+XhdX9dmDbYmI
        IPeQy14vYmDs51A6cBhzhtrsL5NkTj3SloFQ47M5hFQWs9uYhJ/glipMUNABVgEEBgABCVAABwsBAAIkBvEHARJT
        DxcR8gSZ5iWUQv2Nq1aeWDohIQEAAQAMRVYACAoBAlPNTwAABQEZAQARDQBhAC4AdAB4AHQAAAAUCgEA1kLT9BV+
        3QEVBgEAIICkgQAA
        """)
    ),
    (
      "ppmd",
      decoded(
        """
        N3q8ryccAATG0na2QAAAAAAAAAByAAAAAAAAAN2/MvhH8m6qHepHWgoEF5D6Ll2RcoGH/QD6k+Qt9IbabjLkyUAY
        f9XntpSQkXu8i9Q0ZdQdCwyZgfjwS2kKs80nDSa6AQQGAAEJQAAHCwEAAiQG8QcBElMPkv8plqab3url0jdZ3Hwh
        jiMDBAEFBgAAAQABAAw5VgAICgECU81PAAAFARkLAAAAAAAAAAAAAAARDQBhAC4AdAB4AHQAAAAUCgEA1kLT9BV+
        3QEVBgEAIICkgQAA
        """)
    ),
    (
      "stored",
      decoded(
        """
        N3q8ryccAATxmeVxYAAAAAAAAABiAAAAAAAAAFS+Etq6BXzSgix2vpkR3OYYrxXqiNi7P7dZ4g5z0Xk6A5ORLD+m
        BlC1UrGZhm/KmAQ31meYPMqEUMIZC2z21IFDBg686efbbkYxiFgTJjkxIXIEnXTuQ49yKzjphlX417iRjfgBBAYA
        AQlgAAcLAQACJAbxBwESUw9qpni5tmYmfcKfWKUameOXAQABAAxWVgAICgECU81PAAAFARkDAAAAEQ0AYQAuAHQA
        eAB0AAAAFAoBANZC0/QVft0BFQYBACCApIEAAA==
        """)
    ),
    (
      "two",
      decoded(
        """
        N3q8ryccAASez6ztCwEAAAAAAAAjAAAAAAAAAFiIjr6K5MOy9+wxhwy2fmus+8EyzOMuzsr4sKe579kgcXBm36x1
        koN+PLssItwzmmTsBzBxyMWn7rCTup3hJKqUVkL/41HJ0nTf3eUZcaNmRKu11rMVYyDc96cTSxfUGWTGBVxC4BM8
        /CjWkgib3aPwPNy1JJ8gQ9ubPW+ok2tr7EWefAAAgTMHrjGctd1GGIu/r2J70SNRA04B3cNMVidwcCrUQ6BdTVfs
        eVTsSGti/ObrKbm8YWvsWR4FOkNAKxR4cnIQGv5hjwNxfUEIPvWLeodI1janCPz5AOOnjbC00Pl47C4mMmwkBKlZ
        sORvnyDx15ceVjF9f2OH11D+Lz+9M3GLx5+t0rqDT/0AAAAXBoCAAQmAiwAHCwEAASMDAQEFXQAQAAAMgK4KAdUH
        rWkAAA==
        """)
    ),
  ]

  private static func decoded(_ text: String) -> [UInt8] {
    var bytes: [UInt8] = []
    var bits = 0
    var value = 0
    let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    for byte in text.utf8 {
      guard let digit = digits.firstIndex(of: byte) else { continue }
      value = value << 6 | digit
      bits += 6
      if bits >= 8 {
        bits -= 8
        bytes.append(UInt8(truncatingIfNeeded: value >> bits))
      }
    }
    return bytes
  }
}
