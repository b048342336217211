// A file of its own, as the page allows no script between its lines.
main();
