#!/usr/bin/env python3
"""Prints vectors.properties: deliveries of each provider, signed by other means than Sealhook's.

    python3 vectors.py > vectors.properties

`published` ones are copied from where they say. `computed` ones are signed here, by Python's hmac and by openssl 3, as the
provider's documentation says. The times are those of signing, in seconds since 1970.
"""
import base64, hashlib, hmac, subprocess, tempfile

TIME = 1700000000
BODY = '{"id":"evt_1","type":"parcel.sent","event_id":"Ev1","note":"\u00e9\U0001F600"}'


def digest(name, key, content):
    return hmac.new(key, content, name).digest()


def text(key):
    return key.encode()


def b64(data):
    return base64.b64encode(data).decode()


def openssl(*arguments, data=b''):
    return subprocess.run(['openssl', *arguments], input=data, capture_output=True, check=True).stdout


def sign_with_openssl(pem, content, *digest_arguments):
    with tempfile.NamedTemporaryFile() as key, tempfile.NamedTemporaryFile() as message:
        key.write(pem)
        key.flush()
        message.write(content)
        message.flush()
        return openssl('pkeyutl', '-sign', '-rawin', '-inkey', key.name, '-in', message.name, *digest_arguments)


def ed25519(seed):
    """The PEM of a seed, and its 32 bytes of public key."""
    der = bytes.fromhex('302e020100300506032b657004220420') + seed
    pem = openssl('pkey', '-inform', 'DER', data=der)
    return pem, openssl('pkey', '-pubout', '-outform', 'DER', data=pem)[-32:]


def escape(value, key=False):
    out = ''
    for c in value:
        if c in '\\' or key and c in ' :=':
            out += '\\' + c
        elif c in '\r\n\t':
            out += {'\r': '\\r', '\n': '\\n', '\t': '\\t'}[c]
        elif ' ' <= c <= '~':
            out += c
        else:
            out += ''.join('\\u%04x' % unit for unit in units(c))
    return '\\' + out if out.startswith(' ') else out


def units(c):
    data = c.encode('utf-16-be')
    return [data[i] << 8 | data[i + 1] for i in range(0, len(data), 2)]


def vector(name, scheme, source, secret, headers, body=BODY, time=TIME, uri=None, signing=None):
    print('\n# ' + source)
    print(name + '.scheme=' + scheme)
    print(name + '.secret=' + escape(secret))
    if signing:
        print(name + '.signing=' + escape(signing))
    print(name + '.time=%d' % time)
    if uri:
        print(name + '.uri=' + escape(uri))
    for header, value in headers.items():
        print(name + '.header.' + header + '=' + escape(value))
    print(name + '.body=' + escape(body))


def raw(body=BODY):
    return body.encode()


print('# Written by vectors.py.')

# Standard Webhooks
vector('standard', 'STANDARD_WEBHOOKS',
       'published: standard-webhooks, libraries/python/tests/test_webhooks.py, test_sign_function',
       'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw',
       {'webhook-id': 'msg_p5jXN8AQM9LWM0D4loKWxJek', 'webhook-timestamp': '1614265330',
        'webhook-signature': 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE='},
       '{"test": 2432232314}', 1614265330)
key = base64.b64decode('C2FVsBQIhrscChlQIMV+b5sSYspob7oD')
content = b'msg_1.%d.' % TIME + raw()
vector('svix', 'STANDARD_WEBHOOKS', 'computed', 'whsec_' + b64(key),
       {'svix-id': 'msg_1', 'svix-timestamp': str(TIME), 'svix-signature': 'v1,' + b64(digest('sha256', key, content))})
seed = hashlib.sha256(b'Sealhook').digest()
pem, public = ed25519(seed)
signature = sign_with_openssl(pem, content)
vector('asymmetric', 'STANDARD_WEBHOOKS', 'computed; the keys raw', 'whpk_' + b64(public),
       {'webhook-id': 'msg_1', 'webhook-timestamp': str(TIME), 'webhook-signature': 'v1a,' + b64(signature)},
       signing='whsk_' + b64(seed))
vector('encoded', 'STANDARD_WEBHOOKS', 'computed; the keys as SubjectPublicKeyInfo and PKCS #8',
       'whpk_' + b64(bytes.fromhex('302a300506032b6570032100') + public),
       {'webhook-id': 'msg_1', 'webhook-timestamp': str(TIME), 'webhook-signature': 'v1a,' + b64(signature)},
       signing='whsk_' + b64(bytes.fromhex('302e020100300506032b657004220420') + seed))

# One provider each
vector('github', 'GITHUB',
       'published: docs.github.com/en/webhooks/using-webhooks/validating-webhook-deliveries, "Testing the webhook payload validation"',
       "It's a Secret to Everybody",
       {'X-GitHub-Delivery': '72d3162e-cc78-11e3-81ab-4c9367dc0958',
        'X-Hub-Signature-256': 'sha256=757107ea0eb2509fc211221cce984b8a37570b6d7586c22c46f4379c8b043e17'},
       'Hello, World!')
secret = 'whsec_NoBase64ButTextOfTheProvider'
vector('stripe', 'STRIPE', 'computed', secret,
       {'Stripe-Signature': 't=%d,v1=%s' % (TIME, digest('sha256', text(secret), b'%d.' % TIME + raw()).hex())})
vector('slack', 'SLACK', 'published: docs.slack.dev/authentication/verifying-requests-from-slack',
       '8f742231b10e8888abcd99yyyzzz85a5',
       {'X-Slack-Request-Timestamp': '1531420618',
        'X-Slack-Signature': 'v0=a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b503'},
       'token=xyzz0WbapA4vBCDEFasx0q6G&team_id=T1DC2JH3J&team_domain=testteamnow&channel_id=G8PSS9T3V&channel_name=foobar'
       '&user_id=U2CERLKJA&user_name=roadrunner&command=%2Fwebhook-collect&text=&response_url='
       'https%3A%2F%2Fhooks.slack.com%2Fcommands%2FT1DC2JH3J%2F397700885554%2F96rGlfmibIGlgcZRskXaIFfN'
       '&trigger_id=398738663015.47445629121.803a0bc887a14d10d2c447fce8b6703c', 1531420618)
vector('slackevent', 'SLACK', 'computed', 'secret of slack',
       {'X-Slack-Request-Timestamp': str(TIME),
        'X-Slack-Signature': 'v0=' + digest('sha256', b'secret of slack', b'v0:%d:' % TIME + raw()).hex()})
vector('shopify', 'SHOPIFY', 'computed', 'hush',
       {'X-Shopify-Webhook-Id': 'b54557e4-bdd9-4b37-8a5f-bf7d70bcd043',
        'X-Shopify-Hmac-SHA256': b64(digest('sha256', b'hush', raw()))})
vector('adyen', 'ADYEN', 'published: adyen-java-api-library, HMACValidatorTest, testCalculateHMAC',
       '9064450A8892A093D9E97EFCC9639DE31B74F3A7803135555A3C96F5A57915D6',
       {'HmacSignature': 'YA9/UDjldIO4Gq68X4ATYYoEaPYH4f4k2uzBBzEF1PA='}, 'TestPayload')
vector('square', 'SQUARE', 'published: square-java-sdk, WebhooksHelperTest', 'Ibxx_5AKakO-3qeNVR61Dw',
       {'x-square-hmacsha256-signature': 'GF4YkrJgGBDZ9NIYbNXBnMzqb2HoL4RW/S6vkZ9/2N4='},
       '{"merchant_id":"MLEFBHHSJGVHD","type":"webhooks.test_notification","event_id":"ac3ac95b-f97d-458c-a6e6-18981597e05f",'
       '"created_at":"2022-07-13T20:30:59.037339943Z","data":{"type":"webhooks","id":"bc368e64-01aa-407e-b46e-3231809b1129"}}',
       uri='https://webhook.site/679a4f3a-dcfa-49ee-bac5-9d0edad886b9')
twilio = 'https://mycompany.com/myapp.php?foo=1&bar=2&bodySHA256='
twilio_body = '{"property": "value", "boolean": true}'
vector('twilio', 'TWILIO', 'published: twilio-java, RequestValidatorTest, testValidateWithBody', '12345',
       {'I-Twilio-Idempotency-Token': 'd1', 'X-Twilio-Signature': 'a9nBmqA0ju/hNViExpshrM61xv4='}, twilio_body,
       uri=twilio + '0a1ff7634d9ab3b95db5c9a2dfe9416e41502b283a80c7cf19632632f96e6620')
vector('zoom', 'ZOOM', 'computed', 'secret token of zoom',
       {'x-zm-request-timestamp': str(TIME),
        'x-zm-signature': 'v0=' + digest('sha256', b'secret token of zoom', b'v0:%d:' % TIME + raw()).hex()})
vector('discord', 'DISCORD', 'computed', public.hex(),
       {'X-Signature-Timestamp': str(TIME),
        'X-Signature-Ed25519': sign_with_openssl(pem, b'%d' % TIME + raw()).hex()}, signing=seed.hex())
vector('sendgrid', 'SENDGRID', 'published: sendgrid-java, EventWebhookTest',
       'MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE83T4O/n84iotIvIW4mdBgQ/7dAfSmpqIM8kF9mN1flpVKS3GRqe62gw+2fNNRaINXvVpiglSI8eNEc6w'
       'EA3F+g==',
       {'X-Twilio-Email-Event-Webhook-Timestamp': '1600112502',
        'X-Twilio-Email-Event-Webhook-Signature': 'MEUCIGHQVtGj+Y3LkG9fLcxf3qfI10QysgDWmMOVmxG0u6ZUAiEAyBiXDWzM+uOe5W0JuG+luQAb'
                                                  'PIqHh89M15TluLtEZtM='},
       '[{"email":"hello@world.com","event":"dropped","reason":"Bounced Address",'
       '"sg_event_id":"ZHJvcC0xMDk5NDkxOS1MUnpYbF9OSFN0T0doUTRrb2ZTbV9BLTA",'
       '"sg_message_id":"LRzXl_NHStOGhQ4kofSm_A.filterdrecv-p3mdw1-756b745b58-kmzbl-18-5F5FC76C-9.0",'
       '"smtp-id":"<LRzXl_NHStOGhQ4kofSm_A@ismtpd0039p1iad1.sendgrid.net>","timestamp":1600112492}]\r\n', 1600112502)
vector('paddle', 'PADDLE', 'published: paddle-python-sdk, tests/Unit/Notification/test_Verifier.py',
       'pdl_ntf_01hbpjmytsa32fhr36nqgc3kgb_WvRO0eL4Bj9rgYYIBZY6wZhG4EHy9jzh',
       {'Paddle-Signature': 'ts=1696195954;h1=dummy;h1=d96299976a6eb066f484d7fde011ac56fc32b38fc9940bc419d6e537fdc6ef02'},
       'hello-world', 1696195954)
vector('paddleevent', 'PADDLE', 'computed', 'pdl_ntfset_secret',
       {'Paddle-Signature': 'ts=%d;h1=%s' % (TIME, digest('sha256', b'pdl_ntfset_secret', b'%d:' % TIME + raw()).hex())})
vector('vercel', 'VERCEL', 'computed', 'secret of vercel',
       {'x-vercel-signature': digest('sha1', b'secret of vercel', raw()).hex()})
vector('gitlab', 'GITLAB', 'computed: the token as it is', 'token of gitlab',
       {'Idempotency-Key': 'f5e5f430-f57b-4e6e-9fac-d9128cd7232f', 'X-Gitlab-Token': 'token of gitlab'})
linear = '{"action":"create","type":"Comment","webhookTimestamp":%d456}' % TIME
vector('linear', 'LINEAR', 'computed', 'lin_wh_secret',
       {'Linear-Delivery': '234d1a4e-b617-4388-90fe-adc3633d6b72',
        'Linear-Signature': digest('sha256', b'lin_wh_secret', raw(linear)).hex()}, linear)
vector('webflow', 'WEBFLOW', 'computed', 'client secret of webflow',
       {'x-webflow-timestamp': '%d456' % TIME,
        'x-webflow-signature': digest('sha256', b'client secret of webflow', b'%d456:' % TIME + raw()).hex()})
vector('elevenlabs', 'ELEVENLABS', 'computed', 'wsec_secret',
       {'ElevenLabs-Signature': 't=%d,v0=%s' % (TIME, digest('sha256', b'wsec_secret', b'%d.' % TIME + raw()).hex())})
vector('woocommerce', 'WOOCOMMERCE', 'computed', 'secret of woo',
       {'X-WC-Webhook-Delivery-ID': 'a4b6b5c0', 'X-WC-Webhook-Signature': b64(digest('sha256', b'secret of woo', raw()))})
pagerduty = '{"event":{"id":"01BWDWL3NYY7LUFPZCC28QUCMK","event_type":"incident.priority_updated"}}'
secret = 'lDQHScfUeXUKaQRNF+8XIiDKZ7XX3itBAYzwU0TARw8lJqRnkKl2iB1anSb0Z+IK'
vector('pagerduty', 'PAGERDUTY', 'computed', secret,
       {'X-PagerDuty-Signature': 'v1=' + digest('sha256', text(secret), raw(pagerduty)).hex()}, pagerduty)
vector('lago', 'LAGO', 'computed', '2a1d7f0e-2f0b-4a37-8f2e-6f7f7b5b6f55',
       {'X-Lago-Unique-Key': '1a901a90-1a90-1a90-1a90-1a901a901a90',
        'X-Lago-Signature': b64(digest('sha256', b'2a1d7f0e-2f0b-4a37-8f2e-6f7f7b5b6f55', raw()))})
vector('basic', 'BASIC', 'published: RFC 7617, section 2', 'Aladdin:open sesame',
       {'Authorization': 'Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ=='})
