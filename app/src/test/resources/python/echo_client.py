"""A client of the echo, after its description: the same bytes come back, framed by nothing.

python3 echo_client.py HOST PORT TEXT...
"""

import socket
import sys

host, port = sys.argv[1], int(sys.argv[2])
with socket.create_connection((host, port), timeout=30) as server:
    for text in sys.argv[3:]:
        message = text.encode("utf-8")
        server.sendall(message)
        back = b""
        while len(back) < len(message):
            some = server.recv(1024)
            if not some:
                sys.exit("closed after " + repr(back))
            back += some
        print(back.decode("utf-8"), flush=True)
