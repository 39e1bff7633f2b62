// Keys generated for these tests with OpenSSL; the private keys were discarded, except for the one that must be
// detected.

/** SubjectPublicKeyInfo of 512 bits. */
export const RSA_512 =
  'MFwwDQYJKoZIhvcNAQEBBQADSwAwSAJBALAL4GTUez5z6708EwwMJX/l2tEGXDLNv2l3NoagDczznnmUbgr2GMdu/AXrvRaqv2rp' +
  'yYJjPnqUWUzJKuI8rKECAwEAAQ==';

/** SubjectPublicKeyInfo of 1024 bits. */
export const RSA_1024 =
  'MIGfMA0GCSqGSIb3DQEBAQUAA4GNADCBiQKBgQDCPVjvkNFYWFQR7/516Yfu9KnV5i07O+DF0NQB75SjQ/AtEk5tF0+X3IRhdksn' +
  'RAytZf2eWs1IWaI5KjP+OaEkzj7LHicQL6+Xsg4N+nFPlfC1VkbjLf6tS5V10H4C+xx7YsJaCfT1pdgkT7G4iONGgaR5SyTe1Lrh' +
  '1MwKlY2ZbQIDAQAB';

/** The same key as RSAPublicKey. */
export const RSA_1024_PKCS1 =
  'MIGJAoGBAMI9WO+Q0VhYVBHv/nXph+70qdXmLTs74MXQ1AHvlKND8C0STm0XT5fchGF2SydEDK1l/Z5azUhZojkqM/45oSTOPsse' +
  'JxAvr5eyDg36cU+V8LVWRuMt/q1LlXXQfgL7HHtiwloJ9PWl2CRPsbiI40aBpHlLJN7UuuHUzAqVjZltAgMBAAE=';

/** SubjectPublicKeyInfo of 2048 bits. */
export const RSA_2048 =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAplLO2/ZsPrPgBes+9xaxMJhOgip8HX3lrfCz5NfkSwNgIXHZtqWNw0mc' +
  '6n00j+b5Q2kgDho+Fi+Iztp1e/NvEalxFjVBb/Lj7/ik8fHkV1GxsZhhGQmg3F+utVfyvkaN25hPj0hGI+57l4xzA0LaZF13wga0' +
  'TExDpCosX6qDBpVN/bew+0CdslvlC8EK4NmdzNs9ncAuldu/vb1iySpSAZPL+tNXMeiX+F8xiyheNy0gH3azRngBdw5PZ8KXnmmn' +
  'KYVavayNY3nQokRLsoE13qz4qpXddTzWCC4yObL+RyAmkg0piqg8vaqqssb9IOLK7ltmmovWVXHcVccV/l3rqQIDAQAB';

/** The same key as RSAPublicKey. */
export const RSA_2048_PKCS1 =
  'MIIBCgKCAQEAplLO2/ZsPrPgBes+9xaxMJhOgip8HX3lrfCz5NfkSwNgIXHZtqWNw0mc6n00j+b5Q2kgDho+Fi+Iztp1e/NvEalx' +
  'FjVBb/Lj7/ik8fHkV1GxsZhhGQmg3F+utVfyvkaN25hPj0hGI+57l4xzA0LaZF13wga0TExDpCosX6qDBpVN/bew+0CdslvlC8EK' +
  '4NmdzNs9ncAuldu/vb1iySpSAZPL+tNXMeiX+F8xiyheNy0gH3azRngBdw5PZ8KXnmmnKYVavayNY3nQokRLsoE13qz4qpXddTzW' +
  'CC4yObL+RyAmkg0piqg8vaqqssb9IOLK7ltmmovWVXHcVccV/l3rqQIDAQAB';

/** SubjectPublicKeyInfo of 4096 bits. */
export const RSA_4096 =
  'MIICIjANBgkqhkiG9w0BAQEFAAOCAg8AMIICCgKCAgEAtQZBdEfpkQ9/XqbdMiyn/Hq9KAQARSzpCqHehL0sApE6wa9SmmTL+hQ7' +
  '1/DFzOqRFPGH+tl9IK7TMTQupVqS08BSLAP3y0y9wTKZAF6VwYMloQNC58nmw3AnsKRPuHWhksQXWxsbo9aAk2xPBW5O6APBodL7' +
  'TxrPmSJB+wz4dZjtoIr7Twwflpa6usiiEyyq2bL/PCQMuBqvzf1b6nHxDI3aGOpJWfRfc1I5lq58YhAfmm3pFIk22a5HrxntrdXp' +
  'ajL2YUYCVPDiIYFimpn1harhrf1/I8djZNJ8gb4xXv3nbc5lLq86+JSW8LKF/XV/yoQ/R+GsxK+DDVf0UGV/e5eg1HfI4AtpRn7i' +
  'AVtVb5HFaS7JtT2ocz/+gs0+67opLZStGf3wcfl3Otrab5sfluYKuc0/RweqO3EOgsabBvPnj1dQe8Z1GSbkVjC9EWN0jZMjv97c' +
  'XZlVnqVV2opqC1lsUUbd2TxF1wir4L/fZeH9BKXshBzdXJPHQLSccm3e5M0NNuxMdMNLTVz/UUKbStpARaOMCZG4IrbwP1P/qmYJ' +
  'Nkbow+sNQ2kkKqHKZvuPj8i5jsqE9CUUbvGEF4urpD+4pEbNxnPgzekHVnJjKLgKC3vh6W92HSeSv5xMvcBmNXSWRu2biJyYCdaO' +
  '8Sn6kVS3GlPzDZW8TQF5fh339FcCAwEAAQ==';

/** An Ed25519 key as SubjectPublicKeyInfo. */
export const ED25519_SPKI = 'MCowBQYDK2VwAyEAwAgI2bQKmccPlZkkqpiYs6SaIm/Ivx3slozcMrsXBI4=';

/** A key for ECDSA, which DKIM does not use. */
export const EC_P256 =
  'MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEvdbRoDa1Bkpq5coBnLthVDZ2kPHhuB+vFfd66IBgA/686jvl8YL33dBdomou/nl1' +
  'YMX75VdLxyTQSEdZveCQ4g==';

/** RSAPrivateKey of 512 bits. */
export const PRIVATE_PKCS1 =
  'MIIBOwIBAAJBALAL4GTUez5z6708EwwMJX/l2tEGXDLNv2l3NoagDczznnmUbgr2GMdu/AXrvRaqv2rpyYJjPnqUWUzJKuI8rKEC' +
  'AwEAAQJAOJ9pSiUJitnQDep/mdViTlPI4IgyKWkB0tM0J3LdXXjJGClCG6s2me7qjfBw14kNq1SCczvYPf+UsFzXppRIUQIhAOW0' +
  'RHmxpfzQBInfCO/Fm31HOLYZe+WLOfplC534efq9AiEAxDMb7EYCzewaS+jjCRG86glV2Mo9mAqMHpyFdBigybUCIDq8a74KdP0+' +
  'W8q9Y1WcW/Qe4BuATLQXc83ZRK0yOk6pAiEAoP2PHAEWrAHgUgl2wipb6W5fktPgVrHQ6A1nNCxBQ0ECIQCYgt0kNV85LqS2jFH9' +
  'vv3l1N6oyoPu5sf7PcQgtWSodQ==';

/** The same as PrivateKeyInfo. */
export const PRIVATE_PKCS8 =
  'MIIBVQIBADANBgkqhkiG9w0BAQEFAASCAT8wggE7AgEAAkEAsAvgZNR7PnPrvTwTDAwlf+Xa0QZcMs2/aXc2hqANzPOeeZRuCvYY' +
  'x278Beu9Fqq/aunJgmM+epRZTMkq4jysoQIDAQABAkA4n2lKJQmK2dAN6n+Z1WJOU8jgiDIpaQHS0zQnct1deMkYKUIbqzaZ7uqN' +
  '8HDXiQ2rVIJzO9g9/5SwXNemlEhRAiEA5bREebGl/NAEid8I78WbfUc4thl75Ys5+mULnfh5+r0CIQDEMxvsRgLN7BpL6OMJEbzq' +
  'CVXYyj2YCowenIV0GKDJtQIgOrxrvgp0/T5byr1jVZxb9B7gG4BMtBdzzdlErTI6TqkCIQCg/Y8cARasAeBSCXbCKlvpbl+S0+BW' +
  'sdDoDWc0LEFDQQIhAJiC3SQ1XzkupLaMUf2+/eXU3qjKg+7mx/s9xCC1ZKh1';

/** The same Ed25519 key as its 32 octets. */
export const ED25519 = 'wAgI2bQKmccPlZkkqpiYs6SaIm/Ivx3slozcMrsXBI4=';

/** `openssl pkey -pubin -outform DER | sha256sum` of the key of 1024 bits. */
export const FINGERPRINT_1024 = '76e5ab1fdb03b7d883e956d6bc2926fc2d519008cd00ee2e2bec4ce52ae50873';
