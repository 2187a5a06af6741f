package model

// Service is what a gateway of a federation is told about this server.
type Service struct {
	// SDL is the schema with the keys of its entities.
	SDL string
}
